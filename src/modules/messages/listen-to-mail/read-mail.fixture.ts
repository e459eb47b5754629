// SPDX-License-Identifier: EUPL-1.2

export interface ParsedMail {
  headers: Map<string, string>
  /** With its transfer encoding undone. */
  text: string
  raw: string
}

/** Headers and text of a plain mail, for a test to look at. */
export function simpleParser(raw: Buffer): ParsedMail {
  const [head = '', ...rest] = raw.toString('utf8').split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const body = rest.join('\r\n\r\n')
  const encoding = headers.get('content-transfer-encoding')
  const text =
    encoding === 'quoted-printable'
      ? Buffer.from(
          body
            .replace(/=\r\n/g, '')
            .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8')
      : encoding === 'base64'
        ? Buffer.from(body, 'base64').toString('utf8')
        : body
  return { headers, text, raw: raw.toString('utf8') }
}
