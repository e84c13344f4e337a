import { PDFDocument, StandardFonts } from "pdf-lib";

/** A listing that no seed or question set holds. */
export const LISTING = `17 Tern Lane, Rockport, ME 04856

Offered at $612,000. A cedar-shingled house of 2,140 sq ft from 1987 on 0.6 acres, with four bedrooms and 2.5 bathrooms.

The roof was replaced in 2021. Heat comes from a heat pump installed in 2022, with a wood stove in the living room. The kitchen has an induction range and a pantry.

The detached garage holds two cars. There is no pool. Dogs and cats are welcome under the association's rules; the HOA fee is $95 a month and covers road maintenance and snow removal.

Property taxes were $6,480 in 2025. The laundry is on the second floor.`;

/** The same listing as a brochure. */
export async function brochure(text = LISTING): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([612, 792]);
  let y = 740;
  for (const paragraph of text.split("\n")) {
    for (const line of wrap(paragraph, 84)) {
      page.drawText(line, { x: 56, y, size: 11, font });
      y -= 17;
    }
  }
  return Buffer.from(await document.save());
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (`${line} ${word}`.trim().length > width) {
      lines.push(line);
      line = word;
    } else line = `${line} ${word}`.trim();
  }
  return [...lines, line];
}
