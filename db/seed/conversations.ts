/** What buyers wrote, and what the team did about it. The answers come from the product itself. */
export type DemoConversation = {
  listing: string;
  daysAgo: number;
  /** Local hour of day, UTC. */
  hour: number;
  messages: string[];
  language?: string;
  channel?: "web" | "embed";
  /** Messages whose answer the buyer marked as wrong, counted from 0. */
  rejects?: number[];
  after?: "contacted" | "qualified" | "toured" | "negotiation" | "taken_over" | "reviewed";
};

export const DEMO_CONVERSATIONS: readonly DemoConversation[] = [
  {
    listing: "14-larch-street",
    daysAgo: 12,
    hour: 17,
    messages: [
      "Hi, how many bedrooms does it have?",
      "How old is the roof?",
      "We are pre-approved up to 650k and want to move within two months. I'm Hannah Osei, hannah.osei@example.com, 207-555-0118",
    ],
    after: "negotiation",
  },
  {
    listing: "14-larch-street",
    daysAgo: 10,
    hour: 14,
    messages: ["What is the price?", "Is there a basement?", "Can I see it this weekend? Daniel Kim, daniel.kim@example.com"],
    after: "toured",
  },
  {
    listing: "14-larch-street",
    daysAgo: 8,
    hour: 20,
    messages: ["¿Cuántos baños tiene?", "¿Tiene garaje?", "Me llamo Lucía Romero, lucia.romero@example.com"],
    language: "es",
    after: "contacted",
  },
  {
    listing: "14-larch-street",
    daysAgo: 6,
    hour: 12,
    messages: ["Can I charge an electric car in the garage?", "What are the taxes?", "Is the street noisy at night?"],
  },
  {
    listing: "14-larch-street",
    daysAgo: 3,
    hour: 18,
    messages: ["When was the kitchen renovated?", "Do the washer and dryer stay?", "Please call me at (207) 555-0133, Priyanka Nair"],
    after: "qualified",
  },
  {
    listing: "14-larch-street",
    daysAgo: 1,
    hour: 16,
    messages: ["How big is the lot?", "Has there ever been water in the basement?"],
    after: "reviewed",
  },
  {
    listing: "14-larch-street",
    daysAgo: 5,
    hour: 10,
    messages: ["Does the basement flood?", "Is there room for two cars?", "How loud is the traffic?"],
    rejects: [1],
  },
  {
    listing: "14-larch-street",
    daysAgo: 2,
    hour: 19,
    messages: ["¿Se ha inundado el sótano alguna vez?", "¿Hay ruido de tráfico?"],
    language: "es",
  },
  {
    listing: "14-larch-street",
    daysAgo: 1,
    hour: 11,
    messages: ["Any flooding in the basement?", "When was the chimney last inspected?"],
  },
  {
    listing: "wharf-lofts-5c",
    daysAgo: 9,
    hour: 11,
    messages: [
      "What does the HOA fee cover?",
      "Are dogs allowed?",
      "Our budget is around 800k. Could someone send the condo documents to owen.marsh@example.com? Owen Marsh",
    ],
    after: "qualified",
  },
  {
    listing: "wharf-lofts-5c",
    daysAgo: 5,
    hour: 21,
    messages: ["Is there an elevator?", "Can I rent it out on weekends?", "Is there a special assessment coming?"],
    channel: "embed",
    rejects: [1],
  },
  {
    listing: "wharf-lofts-5c",
    daysAgo: 2,
    hour: 13,
    messages: ["How much are the taxes?", "I would like to speak with a person please", "My number is 207-555-0171, I'm Grace Bennett"],
    after: "taken_over",
  },
  {
    listing: "210-meadow-road",
    daysAgo: 7,
    hour: 15,
    messages: [
      "When is it available?",
      "Is heating included in the rent?",
      "I'd like to apply. Tomás Silva, tomas.silva@example.com, 207-555-0155",
    ],
    after: "contacted",
  },
  {
    listing: "210-meadow-road",
    daysAgo: 4,
    hour: 19,
    messages: ["How much is the deposit?", "Can I bring a cat?", "Thanks! amelia.fox@example.com"],
  },
  {
    listing: "210-meadow-road",
    daysAgo: 0,
    hour: 9,
    messages: ["Is it furnished?", "What is the monthly rent?", "I could move in on June 1. Noor Haddad, noor.haddad@example.com"],
  },
];
