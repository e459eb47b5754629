// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { planText } from './make-plan.text.ts'
import type { ShownPlan } from './shown-plan.ts'

/** A page that needs nothing else: no site, no script, no picture. 18 points, black on white, a box before every step. */
export function writeFile({ steps, avoid, code }: ShownPlan, language: Language): string {
  const t = translate(planText, language)
  const items = steps.map(
    ({ clock, title, how, why, done }) =>
      `<li><h2>${done ? '☑' : '☐'} ${plain(t(clock, { what: title }))}</h2><p>${plain(how)}</p><p>${plain(`${t('why')} ${why}`)}</p></li>`,
  )
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${plain(t('title'))}</title>
<style>body{font:18pt/1.5 sans-serif;max-width:34em;margin:1em auto;padding:0 1em}h1{font-size:24pt}h2{font-size:18pt;margin:1em 0 0}ol{list-style:none;padding:0}li{break-inside:avoid}p{margin:.3em 0}code{font-size:22pt}</style>
<h1>${plain(t('title'))}</h1>
<p>${plain(t('lead'))}</p>
<ol>
${items.join('\n')}
</ol>
<h2>${plain(t('avoidTitle'))}</h2>
<ul>${avoid.map((one) => `<li>${plain(one)}</li>`).join('')}</ul>
<h2>${plain(t('code'))}</h2>
<p><code>${plain(code)}</code></p>
</html>
`
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
