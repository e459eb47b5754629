// SPDX-License-Identifier: EUPL-1.2
import { translate, type Language } from '#foundation/text'
import { warningText } from './warning.text.ts'

export interface Warning {
  /** The name on the list, in Punycode. */
  name: string
  brand: string | null
  /** Who decides about the list; null when nobody was appointed. */
  authority: string | null
  /** Of our own site: the page stands under a name that is not ours. */
  baseUrl: string
}

/** The whole page in one piece, Dutch with English below it: everything that it would ask for would be answered by this page again. */
export function renderWarning(warning: Warning): string {
  const t = translate(warningText, 'nl')
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${t('title')}</title>
<link rel="icon" href="data:,">
<style>${warningStyle}</style>
</head>
<body>
<main>
<p class="word" translate="no">dijkwacht</p>
${part(warning, 'nl', 'h1')}
</main>
<section lang="en" aria-label="English">
${part(warning, 'en', 'h2')}
</section>
</body>
</html>
`
}

function part({ name, brand, authority, baseUrl }: Warning, language: Language, heading: 'h1' | 'h2'): string {
  const t = translate(warningText, language)
  const to = (path: string) => escaped(`${baseUrl}${language === 'en' ? '/en' : ''}${path}`)
  const below = heading === 'h1' ? 'h2' : 'h3'
  const marked = `<strong translate="no">${escaped(name)}</strong>`
  const imitated = brand === null ? null : escaped(brand)
  return [
    `<${heading}>${t('title')}</${heading}>`,
    `<p class="lead">${t('lead', { name: 'NAME' }).replace('NAME', () => marked)}</p>`,
    ...(imitated === null ? [] : [`<p>${t('brand', { brand: 'BRAND' }).replaceAll('BRAND', () => imitated)}</p>`]),
    `<p class="do">${t('close')}</p>`,
    ...(imitated === null
      ? []
      : [`<p>${t('go-yourself', { brand: 'BRAND' }).replaceAll('BRAND', () => imitated)}</p>`]),
    `<${below}>${t('entered')}</${below}>`,
    `<p>${t('entered-bank')}</p>`,
    `<p>${t('entered-password')}</p>`,
    `<p><a href="${to('/hulp')}">${t('entered-help')}</a></p>`,
    `<p>${t('promise')}</p>`,
    `<${below}>${t('yours')}</${below}>`,
    `<p>${t('yours-more')} <a href="${to('/bezwaar')}">${t('yours-link')}</a></p>`,
    `<p class="small">${t('why', { authority: 'AUTHORITY' }).replace('AUTHORITY', () => escaped(authority ?? t('authority')))} ${t('privacy')}</p>`,
  ].join('\n')
}

/** Of the identity, by hand: no file of ours can be asked for under another's name. */
export const warningStyle = `
:root{--paper:#fff;--ink:#14232b;--soft:#44555d;--line:#6b7c83;--dike:#0b5563;--signal:#b4410e}
@media (prefers-color-scheme:dark){:root{--paper:#0f1b20;--ink:#eef4f4;--soft:#b4c3c8;--line:#8598a0;--dike:#7fd0dc;--signal:#ff9d6b}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:42rem;background:var(--paper);color:var(--ink);font:1.125rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
.word{margin:0 0 1.5rem;padding-bottom:.5rem;border-bottom:2px solid var(--dike);font-weight:700;color:var(--dike)}
h1,h2,h3{line-height:1.2;text-wrap:balance}
h1{margin:0 0 1rem;font-size:2rem}
h2{margin:2rem 0 .5rem;font-size:1.375rem}
h3{margin:1.5rem 0 .5rem;font-size:1.125rem}
p{margin:0 0 1rem}
.lead{font-size:1.25rem}
.do{padding-left:1rem;border-left:.375rem solid var(--signal);font-weight:700}
.small{margin-top:2rem;font-size:1rem;color:var(--soft)}
a{color:var(--dike);text-underline-offset:.15em;display:inline-block;padding:.5rem 0}
a:focus-visible{outline:3px solid var(--dike);outline-offset:2px}
section{margin-top:3rem;border-top:2px solid var(--line)}
`

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
