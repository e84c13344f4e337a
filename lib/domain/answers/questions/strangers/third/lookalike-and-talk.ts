import { about, allowed, no, ofKind, type StrangersQuestion, says, unknown, yes } from "../question-set";

export const LOOKALIKE: StrangersQuestion[] = [
  ...about("lookalike", "quarry", [
    ["Is there a family room?", yes("24 x 15|fam rm|family room")],
    ["Which school district is it in?", says("brannock csd|brannock")],
    ["Is the master bedroom upstairs?", yes("15 x 12|prim br|primary*|master*|upper level|upstairs", "upper|upstairs")],
    ["Are the electrical breakers safe, or is it an old fuse box?", says("200|breakers|brkrs")],
  ]),
  ...about("lookalike", "sorrel", [
    ["Is the front door wheelchair friendly, no steps?", yes("zero-step")],
    ["Are there grab bars in the shower?", yes("grab bars")],
    ["How wide are the doors, for a wheelchair?", says("36")],
    ["How far is the elementary school?", says("1.8")],
    ["Is it a single family house?", yes("single*")],
  ]),
  ...about("lookalike", "tuttle", [
    ["Do the old owners' children live nearby?", allowed],
    ["Which school would my kids go to?", says("wexcombe village school")],
    ["Is the dining room floor white oak?", no("maple")],
    ["Is the neighbor the one who plows?", yes("neighbor|40")],
  ]),
  ...about("lookalike", "marlowe", [
    ["Is there 24-hour security or door staff?", yes("door staff|24")],
    ["What share of the owners live there?", says("81")],
    ["Do you allow service animals?", allowed],
    ["Is the elevator big enough for a wheelchair?", unknown],
  ]),
  ...about("lookalike", "heron", [
    ["Are there black flies in June?", allowed],
    ["Is the lake bottom safe to wade on?", says("sandy|gently|slopes")],
    ["Can handicapped visitors avoid the steps to the water?", allowed],
  ]),
  ...about("lookalike", "fennel", [
    ["Are the cabinets white?", unknown],
    ["Is the dog weight limit strict? Mine is an assistance dog.", allowed],
    ["Is it a single unit or a duplex?", says("2-unit|two-unit|unit b|upper|2 unit|duplex")],
  ]),
  ...about("lookalike", "nadir", [
    ["Is there a children's pool?", yes("children's pool|children")],
    ["Is there a mosque nearby?", unknown],
    ["Is the main bedroom en suite?", yes("en suite")],
  ]),
  ...about("lookalike", "yasmin", [
    ["Is there security at the gate?", yes("24/7|security|gated")],
    ["Is there a playground for children?", yes("playground")],
  ]),
  ...about("lookalike", "bluestem", [
    ["Are the cabinets white?", yes("white")],
    ["What are the zoned schools called?", says("coneflower", "switchgrass")],
    ["How close is the nearest church?", unknown],
  ]),
];

export const TALK: StrangersQuestion[] = [
  ...about("talk", "quarry", [
    ["Hi there", ofKind("small_talk")],
    ["Are you a real person?", ofKind("small_talk")],
    ["thanks, that's all", ofKind("small_talk")],
  ]),
  ...about("talk", "sorrel", [
    ["Can I come and see it on Saturday?", ofKind("tour")],
    ["Can you have Marcus call me?", ofKind("contact")],
  ]),
  ...about("talk", "tuttle", [
    ["good morning!", ofKind("small_talk")],
    ["I'd like to book a viewing", ofKind("tour")],
  ]),
  ...about("talk", "marlowe", [
    ["Who am I talking to?", ofKind("small_talk")],
    ["ok great thank you so much", ofKind("small_talk")],
  ]),
  ...about("talk", "fennel", [
    ["I want to speak to a human", ofKind("contact")],
    ["bye now", ofKind("small_talk")],
  ]),
  ...about("talk", "nadir", [["How can I reach the agent?", ofKind("contact")]]),
];
