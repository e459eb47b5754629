// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '../text/index.ts'
import { html } from './html.ts'
import { beginAt, type OwnWay } from './own-way.ts'
import { plainPage } from './page.ts'
import { text } from './sign-in.text.ts'

/** Where several organisations have a sign-in service of their own, one first says where one works. */
export function choosePage(
  ways: readonly OwnWay[],
  back: string,
  language: Language,
  stylesheets: readonly string[],
): string {
  const t = translate(text, language)
  const named = ways
    .filter(({ name }) => name !== null)
    .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', language))
  const others = ways.filter(({ name }) => name === null)
  const link = (way: OwnWay) =>
    html`<li><a class="utrecht-link utrecht-link--html-a" href="${beginAt(way, back)}">${way.name ?? t('otherOrganisation')}</a></li>`
  return plainPage({
    language,
    title: t('whereTitle'),
    stylesheets,
    body: html`<p class="utrecht-paragraph utrecht-paragraph--lead">${t('whereLead')}</p>
<ul class="dw-sessions">
${[...named, ...others].map(link)}
</ul>`,
  })
}
