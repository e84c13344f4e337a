const stamp = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d{3}/g, "");
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Folds a line after 75 octets, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part].join("\r\n ");
}

/** A tour as a calendar file (RFC 5545), one hour long. */
export function calendarFile(tour: {
  tour_id: string;
  start: Date;
  created: Date;
  summary: string;
  location: string;
  description: string;
}): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Yardsign//Tours//EN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${tour.tour_id}@yardsign`,
    `DTSTAMP:${stamp(tour.created)}`,
    `DTSTART:${stamp(tour.start)}`,
    `DTEND:${stamp(new Date(tour.start.getTime() + 3_600_000))}`,
    `SUMMARY:${escaped(tour.summary)}`,
    `LOCATION:${escaped(tour.location)}`,
    `DESCRIPTION:${escaped(tour.description)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
