import { crc32, deflateRawSync } from "node:zlib";
import { PDFDocument, StandardFonts } from "pdf-lib";

/** Documents for tests, made in code: each page a list of lines, a line that begins with `# ` set large. */
export async function makePdf(pages: string[][], options: { title?: string } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  if (options.title) document.setTitle(options.title);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([612, 792]);
    let y = 740;
    for (const line of lines) {
      const large = line.startsWith("# ");
      const size = large ? 20 : 11;
      const cells = (large ? line.slice(2) : line).split(" | ");
      cells.forEach((cell, column) => {
        page.drawText(cell, { x: 54 + column * 180, y, size, font });
      });
      y -= line === "" ? 22 : size + 4;
    }
  }
  return document.save();
}

/** A PDF of `count` pages that only look like text: boxes, no characters. */
export async function makeImageOnlyPdf(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let number = 0; number < count; number++) document.addPage([612, 792]).drawRectangle({ x: 50, y: 50, width: 500, height: 600 });
  return document.save();
}

/** A PDF whose pages need a password that nobody knows (standard handler, 40 bit). */
export function makeEncryptedPdf(): Uint8Array {
  const secret = "41".repeat(32);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
    `<< /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >>`,
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `xref\n0 5\n0000000000 65535 f \n${table}trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + trailer, "latin1");
}

/** A zip file. `size` lies about an entry's size, as a bomb does. */
export function makeZip(entries: { name: string; data: Uint8Array | string; size?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const packed = deflateRawSync(data);
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("504b01021400", "hex"), common, tail, name);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), common, name, packed]);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document: paragraphs, headings (`# `), and table rows (` | `). */
export function makeDocx(lines: string[], extra: { name: string; data: Uint8Array | string; size?: number }[] = []): Buffer {
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const paragraph = (text: string, style = "") =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const row = (text: string) =>
    `<w:tr>${text
      .split(" | ")
      .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
      .join("")}</w:tr>`;
  let body = "";
  let table: string[] = [];
  const flush = () => {
    if (table.length > 0) body += `<w:tbl>${table.join("")}</w:tbl>`;
    table = [];
  };
  for (const line of lines) {
    if (line.includes(" | ")) {
      table.push(row(line));
      continue;
    }
    flush();
    body += line.startsWith("# ") ? paragraph(line.slice(2), "Heading1") : paragraph(line);
  }
  flush();
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return makeZip([
    { name: "[Content_Types].xml", data: CONTENT_TYPES },
    { name: "_rels/.rels", data: RELATIONS },
    { name: "word/document.xml", data: document },
    ...extra,
  ]);
}
