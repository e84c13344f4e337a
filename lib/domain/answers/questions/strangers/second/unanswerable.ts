import { about, type Pair, type StrangersQuestion, unknown } from "../question-set";

const open = (...asks: string[]): Pair[] => asks.map((ask) => [ask, unknown]);

/** Plausible, and not said by this listing; many are one step beside something that is said. */
export const UNANSWERABLE: StrangersQuestion[] = [
  ...about("unanswerable", "alder", [
    ...open(
      "How big is the primary bedroom?",
      "What brand is the furnace?",
      "How old is the water heater?",
      "What's the average electric bill?",
      "Does the workshop have heat?",
      "Is there a bathroom in the basement?",
      "What color are the kitchen cabinets?",
      "When was the septic tank installed?",
      "Why are they selling?",
      "Is there a sprinkler system?",
      "How high are the ceilings?",
      "Is the attic floored?",
    ),
  ]),
  ...about("unanswerable", "ferry", [
    ...open(
      "How much does the ferry cost?",
      "How old is the elevator?",
      "Is there a hot tub on the terrace?",
      "How big is the lot?",
      "What does flood insurance cost?",
      "Is there a basement?",
      "Can I moor a boat at the landing?",
      "How wide is the alley?",
      "Is the garage heated?",
      "What brand is the car charger?",
    ),
  ]),
  ...about("unanswerable", "cottonwood", [
    ...open(
      "How old is the hot tub?",
      "What are the heating bills like?",
      "Does it have an elevator?",
      "Is there a guest house?",
      "What internet speed do I get?",
      "How big is the pantry?",
      "Does the basement have a kitchen?",
      "Is there a charger for an electric car?",
      "What did the sellers pay for it?",
      "When was the kitchen remodeled?",
      "How deep is the neighborhood pool?",
    ),
  ]),
  ...about("unanswerable", "lark", [
    ...open(
      "How much is the water bill?",
      "How much is the rent for unit A?",
      "Is the bathroom tiled?",
      "Do you check credit scores?",
      "Is the shed big enough for a motorcycle?",
      "What's the parking like on the street?",
      "Is there a dishwasher in unit A?",
      "How long does it take to approve an application?",
      "How big are the bedrooms?",
      "Is there a basement?",
      "Can I sublet?",
    ),
  ]),
  ...about("unanswerable", "belmont", [
    ...open(
      "What is the electric bill per month?",
      "How much is the assessment for a unit on the fifth floor?",
      "Is there a doorman?",
      "How big is the storage locker?",
      "What will the tuckpointing cost?",
      "What's the phone number of the management company?",
      "Does the elevator go to the roof deck?",
      "How high are the ceilings?",
      "How long has the tenant been there?",
      "How old is the fireplace?",
    ),
  ]),
  ...about("unanswerable", "ghaf", [
    ...open(
      "How much is the DEWA bill?",
      "How deep is the pool?",
      "How much is still owed on the mortgage?",
      "How far is the airport?",
      "Is there a study?",
      "How wide is the garden?",
      "Is there a lift?",
      "من هو المطور؟",
      "كم يبعد البحر؟",
    ),
  ]),
  ...about("unanswerable", "orchard", [
    ...open(
      "How deep is the spring?",
      "How much hay does the pasture give?",
      "What kind of apples are they?",
      "Is there a generator?",
      "How far is the ski area?",
      "What does a gallon of oil cost there?",
      "Is there a fireplace in the bedroom?",
      "What's the name of the brook?",
      "Is there a pool?",
      "¿Hay cámaras de seguridad?",
      "¿Qué tan lejos está el hospital?",
    ),
  ]),
];
