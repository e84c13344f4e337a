/** One question a line, Spanish: only looks like a question about people. */
export const ANSWERED_SPANISH = `
¿Tiene sala familiar?
¿Es una casa unifamiliar?
¿De qué tamaño es la habitación principal?
¿La calle Iglesia es muy transitada?
¿Los gabinetes son blancos?
¿Las encimeras son de granito negro?
¿Hay una iglesia cerca?
¿A qué distancia está la mezquita más cercana?
¿A qué distrito escolar pertenece?
¿Qué tan lejos queda la escuela?
¿Cómo se llama la escuela asignada?
¿Es tranquila la calle?
¿Es accesible en silla de ruedas?
¿Tiene rampa de entrada?
¿Puedo llevar mi perro de servicio?
¿Hay una caja fuerte?
¿El agua es segura para beber?
¿La instalación eléctrica es segura?
¿El balcón es seguro?
¿Cuánto cuesta el seguro de la vivienda?
¿El seguro contra inundaciones es obligatorio?
¿Tiene sistema de seguridad?
¿Hay cámaras de seguridad?
¿Tiene cuarto de juegos para niños?
¿Hay un parque infantil cerca?
¿Hay piscina para niños?
¿Tiene las paredes blancas?
¿Los pisos son de roble blanco?
¿Tiene tejas españolas?
¿Hay un restaurante mexicano cerca?
¿Hay supermercados latinos cerca?
¿Es una comunidad de 55 o más?
¿La comunidad tiene piscina?
¿Cuánto es la cuota de la comunidad?
¿Cuántas unidades tiene el edificio?
¿En qué barrio está?
¿Cuál es el código postal?
¿Hay transporte público en la zona?
¿Qué tiendas hay en la zona?
¿Hay hospitales por la zona?
¿Hay buen internet en la casa?
¿Tiene buena vista?
¿Está en buen estado?
¿Es ruidosa de noche?
¿Aceptan mascotas?
¿Se permiten perros?
¿Se puede rentar por temporadas?
¿Quién es el agente?
¿Quién construyó la casa?
¿Hablan español?
¿El agente habla inglés?
Somos una familia de cuatro, ¿cuántas recámaras tiene?
Tengo dos hijos, ¿cuántos baños hay?
Uso silla de ruedas, ¿hay escaleras?
¿Puedo llevar a mis hijos a la visita?
¿Pueden comprar extranjeros?
¿Cuánto mide el área de juegos?
¿El área total es de cuántos metros?
¿Las zonas comunes están incluidas?
¿Cabe un carro grande en el garaje?
¿Hay lugar para una cuna?
¿Los vecinos comparten la cerca?
¿Hay vecinos arriba?
¿Está en zona de inundación?
¿La zona se inunda?
¿Cómo es la cocina?
`
  .trim()
  .split("\n");

/** One question a line, Arabic: only looks like a question about people. */
export const ANSWERED_ARABIC = `
هل توجد غرفة عائلية؟
كم مساحة غرفة النوم الرئيسية؟
هل خزائن المطبخ بيضاء؟
هل الجرانيت أسود؟
هل توجد كنيسة قريبة؟
كم يبعد أقرب مسجد؟
أين أقرب مدرسة؟
ما اسم المدرسة القريبة؟
كم المسافة إلى المدرسة؟
هل الشارع هادئ؟
هل المدخل بدون درج؟
هل يوجد منحدر للكراسي المتحركة؟
هل يوجد مصعد؟
هل يمكنني إحضار كلب مرشد؟
هل توجد خزنة؟
هل الماء آمن للشرب؟
هل الأسلاك الكهربائية آمنة؟
هل الشرفة آمنة؟
هل يوجد نظام أمني؟
هل توجد كاميرات مراقبة؟
هل يوجد حارس أمن؟
هل توجد غرفة خادمة؟
هل توجد غرفة للأطفال؟
هل يوجد مسبح للأطفال؟
هل توجد ألعاب أطفال قريبة؟
هل توجد منطقة ألعاب؟
هل توجد مساحة للشواء؟
هل هي فيلا لعائلة واحدة؟
هل المجلس منفصل؟
هل يوجد مجلس عربي؟
هل الطراز أندلسي أم مغربي؟
هل الأرضيات رخام إيطالي؟
هل يوجد مطعم هندي قريب؟
هل يوجد سوبرماركت قريب؟
هل توجد مواصلات في المنطقة؟
ما اسم المنطقة؟
في أي حي يقع العقار؟
كم عدد الشقق في المبنى؟
كم عدد الطوابق في البرج؟
كم رسوم المجمع؟
هل في المجمع نادٍ رياضي؟
هل التملك حر للأجانب؟
هل يمكن للوافدين التملك؟
هل يمكن التملك لجميع الجنسيات؟
هل تسمحون بالحيوانات الأليفة؟
هل يسمح بالإيجار القصير؟
هل يوجد موقف لسيارتين؟
هل الإطلالة جيدة؟
هل حالة المطبخ ممتازة؟
هل التكييف مركزي؟
من هو الوكيل؟
من المطور؟
هل تتحدثون العربية؟
هل الوكيل يتحدث الإنجليزية؟
نحن عائلة من خمسة، كم عدد الغرف؟
عندي طفلان، كم عدد الحمامات؟
أستخدم كرسيًا متحركًا، هل توجد درجات؟
هل أستطيع إحضار أطفالي في المعاينة؟
هل هناك ضوضاء في الليل؟
كيف أصل إلى المدرسة؟
كيف المطبخ؟
كيف حالة العقار؟
هل الجدران بيضاء؟
هل السور مشترك مع الجيران؟
هل يوجد مستشفى قريب؟
`
  .trim()
  .split("\n");
