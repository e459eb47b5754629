// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import type { Kit, KitWish } from './kit.ts'
import { kitFileText } from './kit.text.ts'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The page that says what is in a kit: HTML, complete on its own, with every picture in words. `files`: name and what it is. */
export function writeGuide(
  kit: Kit,
  wish: KitWish,
  { files, alt }: { files: readonly { name: string; what: string }[]; alt: string },
): string {
  const { language, placeName, contact, colour, logo } = wish
  const t = translate(kitFileText, language)
  const title = escaped(t('of', { kit: kit.title[language], place: placeName }))
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{font:1.125rem/1.5 Arial,sans-serif;max-width:40rem;margin:0 auto;padding:1rem}h1{background:${colour};color:#fff;padding:1rem}img{max-width:100%;height:auto}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${logo ? `<p><img src="beelden/logo.png" alt="${escaped(t('logoAlt', { place: placeName }))}" width="160"></p>\n` : ''}<p>${escaped(kit.message[language])}</p>
<h2>${escaped(t('inIt'))}</h2>
${list(files.map(({ name, what }) => `<a href="${escaped(name)}">${escaped(name)}</a>: ${escaped(what)}`))}
<p><img src="beelden/poster.svg" alt="${escaped(alt)}" width="320"></p>
<h2>${escaped(t('plan'))}</h2>
${list(kit.plan.map(({ week, what }) => escaped(`${week[language]}: ${what[language]}`)))}
<h2>${escaped(t('measure'))}</h2>
<p>${escaped(kit.measure[language])}</p>
<p>${escaped(t('ask'))}</p>
${contact.length > 0 ? `<h2>${escaped(t('contact'))}</h2>\n${list(contact.map(escaped))}\n` : ''}</main>
</body>
</html>
`
}
