// SPDX-License-Identifier: EUPL-1.2
import type { DemoPerson } from '../access/identities.ts'
import { type Language, translate } from '../text/index.ts'
import { html } from './html.ts'
import { plainPage } from './page.ts'
import { text } from './sign-in.text.ts'

export const peoplePath = '/inloggen/als'

/** "Sign in as anyone": one button a person, by organisation. `error`: why the last choice did not work. */
export function peoplePage(
  people: readonly DemoPerson[],
  language: Language,
  stylesheets: readonly string[],
  error?: 'notHere',
): string {
  const t = translate(text, language)
  if (people.length === 0) {
    const body = html`<p class="utrecht-paragraph utrecht-paragraph--lead">${t('nobody')}</p>`
    return plainPage({ language, title: t('nobodyTitle'), stylesheets, body })
  }
  const byOrganisation = Object.entries(Object.groupBy(people, (person) => person.organisationName))
  return plainPage({
    language,
    title: t('chooseTitle'),
    stylesheets,
    body: html`${error ? html`<p class="dw-sign-in__error" role="alert">${t(error)}</p>` : []}
<p class="utrecht-paragraph utrecht-paragraph--lead">${t('chooseLead')}</p>
<p class="dw-synthetic">${t('chooseInvented')}</p>
<form method="post" action="${peoplePath}" class="dw-organisations">
${byOrganisation.map(
  ([organisation, members = []], index) => html`<section class="dw-organisation" aria-labelledby="organisatie-${index}">
<h2 class="dw-organisation__name" id="organisatie-${index}">${organisation}</h2>
<ul class="dw-people">
${members.map(
  (person) => html`<li><button class="dw-person" type="submit" name="persoon" value="${person.subject}">
<span class="dw-person__name">${person.name}</span><span class="dw-hidden">, </span>
<span class="dw-person__roles">${person.roleNames.join(' · ')}</span>
</button></li>
`,
)}</ul>
</section>
`,
)}</form>`,
  })
}
