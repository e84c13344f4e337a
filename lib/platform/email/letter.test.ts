import { describe, expect, it } from "vitest";
import { setLetter } from "./letter";

const letter = setLetter({
  subject: "Join <b>Harbor</b>\r\nBcc: all@example.com",
  heading: 'Join "Harbor" & <script>alert(1)</script>',
  paragraphs: ["Hello <img src=x>"],
  button: { label: "Accept", url: "https://yardsign.example/accept-invitation?token=a&b=%22" },
  footer: "It's for you.",
});

describe("a letter", () => {
  it("lets no markup through and keeps the subject on one line", () => {
    expect(letter.subject).toBe("Join <b>Harbor</b> Bcc: all@example.com");
    expect(letter.html).not.toMatch(/<script|<img|<b>/);
    expect(letter.html).toContain("&#38; &#60;script&#62;");
    expect(letter.html).toContain('href="https://yardsign.example/accept-invitation?token=a&#38;b=%22"');
  });

  it("says the same as plain text, with the link as it is", () => {
    expect(letter.text).toContain("Accept:\nhttps://yardsign.example/accept-invitation?token=a&b=%22");
    expect(letter.text).toContain("Hello <img src=x>");
  });

  it("reads from the right in Arabic", () => {
    expect(setLetter({ subject: "س", heading: "س", paragraphs: [], footer: "س", locale: "ar" }).html).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });
});
