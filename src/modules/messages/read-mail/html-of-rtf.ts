// SPDX-License-Identifier: EUPL-1.2

const windows = new TextDecoder('windows-1252')

/**
 * The page that Outlook wrapped in RTF (MS-OXRTFEX): tags stand in `{\\*\\htmltag …}` groups, words between them, and what is only for RTF
 * between `\\htmlrtf` and `\\htmlrtf0`. '' when no page is inside. `rtf`: one character a byte. One pass.
 */
export function htmlOfRtf(rtf: string): string {
  if (!rtf.slice(0, 1_000).includes('\\fromhtml1')) return ''
  const page: string[] = []
  const groups: { isSkipped: boolean; isTag: boolean }[] = []
  let isSkipped = false
  let isTag = false
  let onlyRtf = false
  const start = rtf.search(/\\\*\\htmltag/)
  const token = /[{}]|\\'([\da-f]{2})|\\u(-?\d{1,6})\??|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([^{}\\]+)/gi
  token.lastIndex = Math.max(0, start < 0 ? rtf.length : rtf.lastIndexOf('{', start))
  for (let hit = token.exec(rtf); hit; hit = token.exec(rtf)) {
    const [all, hex, code, word, number, sign, words] = hit
    if (all === '{') groups.push({ isSkipped, isTag })
    else if (all === '}') ({ isSkipped, isTag } = groups.pop() ?? { isSkipped: false, isTag: false })
    else if (word === 'htmltag') [isTag, isSkipped] = [true, false]
    else if (word === 'htmlrtf') onlyRtf = number !== '0'
    else if (sign === '*') isSkipped = true
    else if (isSkipped || (onlyRtf && !isTag)) continue
    else if (hex !== undefined) page.push(windows.decode(Uint8Array.of(Number.parseInt(hex, 16))))
    else if (code !== undefined) page.push(String.fromCharCode((Number(code) + 65_536) % 65_536))
    else if (word === 'par' || word === 'line') page.push('\n')
    else if (word === 'tab') page.push('\t')
    else if (sign !== undefined && /[{}\\]/.test(sign)) page.push(sign)
    else if (words !== undefined) page.push(words.replace(/[\r\n]+/g, ''))
  }
  return page.join('')
}
