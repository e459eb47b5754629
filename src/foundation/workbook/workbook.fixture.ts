// SPDX-License-Identifier: EUPL-1.2
import { crc32 } from 'node:zlib'

const parts = (sheet: string): Record<string, string> => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0"?><Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet><sheetData>${sheet}</sheetData></worksheet>`,
})

/** A workbook by hand, for what no spreadsheet would write: a zip without compression around one sheet. */
export function workbookOf(sheet: string): Uint8Array {
  const [files, list]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, text] of Object.entries(parts(sheet))) {
    const [data, title] = [Buffer.from(text), Buffer.from(name)]
    const both = Buffer.alloc(26)
    both.writeUInt16LE(20, 0)
    both.writeUInt32LE(crc32(data), 10)
    both.writeUInt32LE(data.length, 14)
    both.writeUInt32LE(data.length, 18)
    both.writeUInt16LE(title.length, 22)
    files.push(Buffer.from('504b0304', 'hex'), both, title, data)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    list.push(Buffer.from('504b01021400', 'hex'), both, rest, title)
    at += 30 + title.length + data.length
  }
  const end = Buffer.alloc(18)
  const count = Object.keys(parts(sheet)).length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(Buffer.concat(list).length, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...files, ...list, Buffer.from('504b0506', 'hex'), end]))
}
