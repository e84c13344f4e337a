/** A second and third round of look-alikes. */
export const MORE_ANSWERED = {
  en: `
Are there stairs in the house?
Are there hardwood floors?
How many stories is it?
Is the price firm?
Is there room for a baby grand piano?
When is the open house?
Are showings allowed on weekends?
Is the school within a mile?
Is there a bus that goes to the high school?
Which elementary school is assigned?
Is there a sidewalk to the school?
Is the park nearby?
How close is the highway?
Is there traffic noise?
Is there a homeowners' association in the neighborhood?
What amenities does the neighborhood have?
Is there a pool in the neighborhood?
Are there streetlights on the road?
Does the area get snow plowed?
What's the average utility bill in the area?
What's the average rent in the building?
What are comparable sales in the area?
Is the area zoned residential?
Are there power lines in the area?
How big is the lot?
What color is the front door?
Is the exterior white or gray?
Is the interior painted white?
Is the tile black and white?
Does it have brown carpet?
Are the shutters black?
Is the fence white vinyl?
Is the master bath upstairs?
Is there a mother in law apartment over the garage?
Is there a nanny suite?
Is there a play room?
Is there a fenced yard for my dogs?
Do you allow large dogs?
Do I need renters insurance?
Is there a doorbell camera?
Does the alarm system stay?
Is the building secured with a fob?
Is there a safe in the office?
Is the balcony safe for grilling?
Is the ice maker working?
Is the attic insulated?
Are there any single rooms?
Is there a single-car garage?
Is the home ADA compliant?
Is there a chair lift?
Are doorways 36 inches wide?
Is there a bathroom on the first floor?
Is there a bedroom on the ground floor for my mother?
Could my parents use the downstairs bedroom?
Can my family see it on Sunday?
We are a couple with a dog, is there a yard?
I work nights, is the bedroom dark?
Is it close to the synagogue on Main Street?
Is there a mosque in the area?
Which churches are nearby?
Is the church bell loud?
Can you hear the call to prayer?
Is it near a Korean supermarket?
Is there a Mexican restaurant around?
Is the garden Japanese style?
Are those Chinese lanterns included?
Is Spanish spoken at your office?
Do you have an agent who speaks Russian?
Is there a Brazilian cherry floor?
Does it have English ivy?
What's the Asian pear tree in the yard?
Is White Oak Drive a dead end?
How long is the drive to Black Mountain?
What's on Christian Street?
Is it near Little Italy station?
Is the HOA for 55 and older?
Are there age restrictions in the community?
Is it senior housing?
Does it have a kitchen island?
Are pets welcome?
Can I have roommates?
Is subletting allowed?
How long is the lease?
What's the security deposit?
Is the deposit refundable?
Is there a guest parking?
Who do I call?
Who is the owner?
Who pays for the water?
Who maintains the road?
Who was the builder?
Who designed the kitchen?
Is the owner living there now?
Does the seller live in the house?
Are tenants living there now?
When do the tenants move out?
Can I move in next month?
How soon can we move in?
Is it move-in ready?
Is the location close to the airport?
What is the nearest town?
Is it in the city limits?
What county is it in?
Does the street flood?
Is it a private street?
Is it a corner lot?
Has the area changed zoning?
Can I walk to the train?
Is it a long walk to the beach?
How late is the pool open at night?
Is there night lighting outside?
Is there a curfew for music?
How thick are the walls between neighbors?
Do we share a wall with the neighbors?
How far away are the neighbors?
Do neighbors park on the street?
Is the neighbor's tree hanging over?
Is there a right of way for the neighbors?
Are there plans to build next door?
What's being built next door?
Is the house next door for sale?
Is there a vacant lot next door?
Is there an empty house next door?
What is the history of the house?
Is this house historic?
Is the house good for solar panels?
Is it good for horses?
Is the yard good for a garden?
Is it suitable for a business?
Is it big enough for a king bed?
Would a piano fit?
Is it comfortable in summer?
Is the internet good?
Is the kitchen nice?
Is it a nice house?
Are the photos recent?
Is it clean?
Is it quiet?
Is the building well maintained?
Is the building quiet?
How old is the building?
Is the condo association well run?
Are there any assessments?
Is there a race to buy it?
Is there a gym with classes?
Is there a senior discount on taxes?
Is there a homestead exemption for veterans?
Does it come with the white fridge?
Is the black couch included?
Are there children's toys to be removed?
Is there a swing set?
Is the basement kid proof?
Are outlets child safe?
Is there a baby gate?
Is there a family bathroom upstairs?
Is the master suite on the first floor?
Does it come with the white dresser?
Is there a black marble fireplace?
Is it on Jewish Cemetery Road?
Are there churches within two miles?
What's the distance to the nearest temple?
Is this in the Lincoln school district?
What time does the school bus come?
Is there a crosswalk by the school?
Is the neighborhood served by city water?
Is there a community garden?
Does the community charge for parking?
Is there a children's museum nearby?
Is there storage for strollers and bikes?
Could I turn the den into a nursery?
Does the bathroom have a walk-in shower?
Is there a no-step entrance?
Is the bathroom on the main level accessible?
May I keep an assistance dog?
Is this an age-restricted community?
Is it a two-family home?
Is it a bachelor suite?
Is the safe bolted to the floor?
Is the well water safe?
Is the old wiring a safety hazard?
Is there a burglar alarm contract?
Is the police station far?
What is the area of the living room?
How large is the storage area?
Are there wild animals in the area?
Does the area have good cell service?
Is the area served by natural gas?
How noisy are the upstairs neighbors' pipes?
Are the neighboring lots built on?
Do I share the driveway with a neighbor?
Does the fence belong to the neighbor?
How many people fit in the hot tub?
How many people can the elevator hold?
Is it tenant-occupied?
Does the tenant pay for heating?
Is the seller willing to repaint?
When would the owner move out?
Is Spanish moss on the trees?
Is it Mexican tile in the kitchen?
Is the Russian olive tree on the lot?
Are the Indian sandstone pavers original?
Is there an Irish pub nearby?
Is there an Asian market within walking distance?
Who services the furnace?
Who holds the keys?
Is the street lined with trees?
Is it a through street?
Can I park my boat on the street?
Is it near the race track?
Is there a drugstore on the corner?
Is it a couple's shower with two heads?
Does it have a single or a double vanity?
Is the pool heated and safe to dive in?
Are the rooms good for large furniture?
`
    .trim()
    .split("\n"),
  es: `
¿Tiene sala de estar familiar?
¿Hay un cuarto para la familia?
¿Tiene baño familiar?
¿Hay una sinagoga a poca distancia?
¿El piso es de mármol negro?
¿La caja fuerte está incluida?
¿Está cerca de la escuela primaria?
¿La zona tiene fibra óptica?
¿La comunidad permite rentas cortas?
¿Es accesible para silla de ruedas?
¿El vecino comparte la pared?
¿Hay un parque con juegos para niños?
¿La calle está pavimentada?
¿Qué área tiene el terreno?
¿El gas es seguro?
¿Incluye el seguro de la casa?
¿La casa tiene estilo mexicano?
¿Cuántas personas caben en el jacuzzi?
`
    .trim()
    .split("\n"),
  ar: `
هل توجد غرفة معيشة للعائلة؟
هل يوجد غرفة جلوس للعائلة؟
فيه صالة كبيرة للعائلة؟
هل توجد غرفة منفصلة للأطفال؟
هل يوجد حمام للضيوف؟
كم مساحة صالة العائلة؟
هل الرخام أبيض؟
هل يوجد جامع قريب؟
كم تبعد المدرسة الابتدائية؟
هل المسبح آمن ومسيّج؟
هل توجد حديقة للأطفال بجانب البرج؟
هل يوجد مدخل لذوي الاحتياجات؟
هل رسوم المجمع شاملة؟
هل الجدار مشترك مع الجار؟
هل المنطقة مخدومة بالمترو؟
هل الشارع مزدحم؟
هل الديكور مغربي؟
هل المستأجر الحالي سيخرج قريبًا؟
`
    .trim()
    .split("\n"),
};
