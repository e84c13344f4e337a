import type { SourcePhrases } from "./source-phrases";

/** How sources tell of money, of who may do what, and of the way to keys and contracts. */
export const DEAL_PHRASES: SourcePhrases = {
  price:
    "asking|offered at|listed at|reduced to|letting go for|let it go for|priced at|for sale at|a month rent|guide price|se vende en|precio|renta mensual|looking for $|wants $",
  hoa_fee:
    "association|assoc fee|what it covers|what is covered|what s covered|not covered|assessment # month|dues|hoa|condo fee|monthly charge|monthly assessment|monthly condo|monthly fee|common charge*|common fee*|maintenance fee|service charge*|strata|quarterly fee|fee covers|fee pays|fee includes|charge pays|charge covers|community fee*|owicell|master fee|regime fee|carrying charge*|maintenance # month|assessment $|assessment of $|assessments $|cuota de mantenimiento|mantenimiento mensual|road fee|lake association|co op fee",
  hoa_frequency: "paid quarterly|paid monthly|paid yearly|a quarter|per quarter|billed quarterly|billed annually|semi annual*",
  taxes: "tax|taxes|taxed|mill rate|predial|property tax*|assessed at|homestead|school tax|star rebate",
  deposit:
    "deposit*|security of $|security $|$ # security|# security|held in escrow|damage deposit|first and last|first month|last month s rent|comes back|deposito|fianza|mes de deposito|poliza juridica",
  pet_fee: "pet deposit|pet rent|pet fee|per pet|pet charge|for each pet|extra for pets|dog ~ $|cat ~ $|pets ~ $",
  pets_allowed:
    "one small dog|small dogs|no dogs|dogs allowed|dogs ok|dogs okay|dogs welcome|dogs are|dogs not|cats allowed|cats only|cats ok|cats are|cat is fine|dog is fine|no animals|pet|pets|animals|breed*|leash*|nothing caged|caged|four legged|one small dog|assistance animal*|service animal*|mascotas|no birds",
  smoking: "smoke|smoking|smoker|smokers|vape|vapes|vaping|no tobacco|cigarette*|fumar|cigars",
  lease_term:
    "lease*|month to month|# month minimum|# months minimum|# month lease|year s lease|one year lease|one year minimum|term of|renewable|contract of|contrato|annual contract|yearly contract|signed year|minimum stay|minimum term",
  available_date:
    "entrega|hand over ~ keys|handing over ~ keys|keys with us|keys by|keys on|give you the keys|get the keys|possession|occupancy|vacat*|vacant|move in|move out|moving out|moves out|moving on|rent back|leaseback|stay until|stay through|stay till|remain until|leaves december|leaves january|leaves june|leaves ~ 31|leaves ~ 30|out by|gone by|empty since|stands empty|is empty|sits empty|house is empty|currently empty|available now|available immediately|available from|available on|available|free from|free on|free as of|ready from|ready now|ready to occupy|ready by|lease ends|lease expires|lease runs|tenant leaves|desocupad*|entrega inmediata",
  open_house: "open house|open saturday|open sunday|open from # to #|broker open|casa abierta|drop in between|first look",
  showings:
    "showing*|viewing*|visits|private tours|tours on|by appointment|appt|shown by|come by|lockbox|notice|call first|text first|not on sundays|not on fridays|no sundays|hours notice|day s notice|days warning|before anybody comes|can be seen|can be viewed|visitas|cita previa|con cita|the guard has the key",
  offers:
    "offers|offer deadline|best and final|highest and best|offers due|offers reviewed|review* offers|bids|sealed bid|ofertas|multiple offers|pre approval letter|proof of funds",
  closing:
    "close by|close in|close of escrow|settlement|can close|close before|close after|quick close|completion at|days to close|escritura|title company|settle by",
  closing_costs:
    "closing cost*|transfer tax|transfer fee|dld|trustee|registration fee|agency fee|commission|% commission|noc costs|noc fee|buyer pays|purchaser pays|payable by the buyer|payable by the purchaser|on top of the price|come on top|escrow fee*|title insurance|recording fee*|stamp duty|stamp tax|notary|gastos de escrituracion|escrituracion|avaluo|buyer s premium|credit toward|credit $|will credit|seller pays|on the seller",
  payment_plan:
    "cheque*|installment*|instalment*|payment plan|owner financing|seller financing|owner will carry|carry back|% down|# down|post handover|on handover|during construction|land contract|rent to own|lease option|contract for deed|a plazos|msi|enganche|credito|infonavit|mortgage buyers|cash buyers",
  special_assessment:
    "special assessment*|one time assessment|extra levy|levy|derrama|cuota extraordinaria|assessment planned|assessment is planned|under study|vote on",
  reserves: "reserves|reserve fund|reserve study|in reserve|money in reserve|sinking fund|rainy day|fondo de reserva|capital fund",
  application: "application*|apply|app fee|credit check|per applicant|per adult|per person|background check|holding fee|solicitud",
  screening:
    "income of|income #|times the rent|times rent|x rent|x the rent|credit score*|credit check|background check*|references|landlord reference*|co signer*|cosigner*|guarantor*|eviction*|proof of income|pay stubs|aval|fiador|buro",
  rental_rules:
    "airbnb|vrbo|short term|short stay*|holiday home|holiday homes|holiday let*|nightly|weekly rentals|rentals of|rentals less|leases of|minimum lease|subl*|rental cap|rental restriction*|rentals allowed|rentals are|rentals not|no rentals|may be rented|can be rented|may rent|owner occup* only|rental rule|rental rules|units rented|dtcm|put the flat on|let by the night",
  tenancy:
    "tenanted|tenant in place|tenants in place|tenant stays|tenant holds|tenant has|tenant pays|tenant is|tenant leaves|tenant until|present tenant|current tenant|sitting tenant|tenant s lease|owner occup*|owners occup*|rented until|rented to|rented at|rented out|rented for|leased until|leased to|leased at|leased through|let until|let to|is rented|is leased|is let|is occupied|is vacant|vacant and|unit is empty|house is empty|stands empty|is empty|currently rented|currently leased|lease through|lease goes with|lease in place|lease conveys|lives there|living there|lives in it|occupied by|never been rented|rents for|rental income|rent roll|rentad* hasta|inquilin*|vacant on transfer",
  tenure:
    "freehold|leasehold|fee simple|ground lease|land lease|tenure|land is owned|co op|cooperative|99 year|fideicomiso|escritura*|ejidal|musataha",
  utilities:
    "tenant pays|landlord pays|owner pays|resident pays|occupier pays|billed to|utilities|in the rent|the rent includes|rent includes|rent covers|included in rent|servicios|dewa|heat and hot water|separately metered|separate meters|sub metered|on top of the rent|pay yourself",
  insurance: "insur*|homeowner s policy|wind policy|renters policy|master policy|hazard|seguro|poliza",
  warranty:
    "warrant*|guarantee*|transferable|termite bond|workmanship|builder s cover|defects liability|garantia|service contract|under cover until",
  inspection: "inspect*|report available|disclosure*|sewer scope|scoped|energy audit|home inspector|pre listing|tested in|test passed",
  zoning:
    "zoned|zoning|easement*|right of way|setback*|covenant*|deed restriction*|building code|certificate of occupancy|variance|historic district|subdivid*|split off|buildable|adu allowed|uso de suelo|grandfathered|board s consent|architectural review",
  developer:
    "built by|by emaar|by damac|by nakheel|by meraas|by aldar|by sobha|emaar|damac|nakheel|meraas|aldar|sobha|developed by|developer is|constructed by|desarrollad*|construido por|a project by|project of",
  senior_community: "age restrict*|active adult|seniors|adults only|hopa|age qualified|over 55|older persons|mayores de",
  seller:
    "seller*|owner*|landlord*|takes the|takes with|taking with|goes with us|go with us|go with the|goes with the|leave with|leaves with|does not stay|do not stay|doesn t stay|don t stay|not stay|does not convey|do not convey|not included|excluded|excludes|exclud*|except for|reserves the|we take|we are taking|dueno*|propietari*|vendedor*|downsiz*|estate of|last sold|price reduced|first time on|purchased in|bank owned|foreclos*|short sale",
};
