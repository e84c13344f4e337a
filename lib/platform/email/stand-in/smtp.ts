import { type AddressInfo, createServer, type Socket } from "node:net";

export type SmtpMail = { from: string; to: string[]; data: string };

export type SmtpStandIn = {
  /** What SMTP_URL is set to. */
  url: string;
  mails: SmtpMail[];
  /** Refuses recipients from now on with this reply; null takes them again. */
  refuse: (reply: string | null) => void;
  close: () => Promise<void>;
};

/** A server that speaks enough of SMTP (RFC 5321) on loopback to take mails: no TLS, no sign-in. */
export async function startSmtpStandIn(): Promise<SmtpStandIn> {
  const mails: SmtpMail[] = [];
  const open = new Set<Socket>();
  let refusal: string | null = null;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy());
    converse(socket, mails, () => refusal);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    mails,
    refuse: (reply) => {
      refusal = reply;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function converse(socket: Socket, mails: SmtpMail[], refusal: () => string | null): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let mail: SmtpMail = { from: "", to: [], data: "" };
  let inData = false;
  let buffer = "";
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO" || verb === "HELO") return say("250 stand-in");
    if (verb === "MAIL") {
      mail = { from: address(line), to: [], data: "" };
      return say("250 OK");
    }
    if (verb === "RCPT") {
      const refused = refusal();
      if (!refused) mail.to.push(address(line));
      return say(refused ?? "250 OK");
    }
    if (verb === "DATA") {
      inData = true;
      return say("354 Go on");
    }
    if (verb === "QUIT") return socket.end("221 Bye\r\n");
    return say("250 OK");
  };
  say("220 stand-in ESMTP");
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(inData ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + (inData ? 5 : 2));
      if (!inData) {
        command(part);
        continue;
      }
      inData = false;
      mails.push({ ...mail, data: part });
      say("250 OK");
    }
  });
}

const address = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? "";
