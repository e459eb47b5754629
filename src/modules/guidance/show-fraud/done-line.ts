// SPDX-License-Identifier: EUPL-1.2

interface Done {
  code: string
  title: string
  titleEn: string
  how: string
  howEn: string
  owner: string
  status: string
  evidence: string
  claims: { sort: string; text: string; textEn: string; by: string }[]
}

/** A measure in a line: what, whose, whether it runs, and what is known of its effect; `effect` null: nobody measured it. */
export function doneLine(one: Done, language: 'nl' | 'en') {
  const said = (words: string, english: string) => (language === 'en' && english !== '' ? english : words)
  const isMeasured = one.evidence === 'E3' || one.evidence === 'E4'
  const claim = isMeasured ? one.claims.find(({ sort }) => sort === 'effect') : undefined
  return {
    code: one.code,
    title: said(one.title, one.titleEn),
    how: beginning(said(one.how, one.howEn)),
    owner: one.owner,
    isLive: one.status === 'live',
    effect: claim ? said(claim.text, claim.textEn) : null,
    lang: language === 'en' && one.titleEn === '' ? ('nl' as const) : language,
  }
}

/** The first sentence; with its answer when it is a question. */
const beginning = (text: string) => /^(?:[^.!?]+\?\s+)*.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
