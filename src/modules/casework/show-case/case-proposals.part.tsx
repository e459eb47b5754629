// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Details } from '#ui/details'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { List, Paragraph } from '#ui/text'
import { caseAddress, casePages } from './case-address.ts'
import { TitledHub } from './hub-link.part.tsx'
import { proposalText } from './case-proposals.text.ts'
import { caseCode, type HubKind, hubTitle, type Standing, shortened } from './hub-shape.ts'

export type Proposal = {
  hub: { hubId: string; kind: HubKind; canonical: string }
  why: Standing
  cases: { anchor: string; ownReports: number }[]
}

type Props = { anchor: string; proposals: Proposal[]; mayWork: boolean }

/** More than this at one identifier is better looked at one by one, from the page of that identifier. */
const mostCases = 5
/** The rest is folded. */
const mostOpen = 2

/** What may belong here and was not joined, with the reason why not. */
export function CaseProposals({ anchor, proposals, mayWork }: Props) {
  const t = useText(proposalText)
  const [first, more] = [proposals.slice(0, mostOpen), proposals.slice(mostOpen)]
  if (proposals.length === 0) return null
  return (
    <Notice kind="warn" title={t('title')}>
      <Paragraph>{t('lead')}</Paragraph>
      <Entries anchor={anchor} proposals={first} mayWork={mayWork} />
      {more.length > 0 && (
        <Details summary={t('more', { count: more.length })}>
          <Entries anchor={anchor} proposals={more} mayWork={mayWork} />
        </Details>
      )}
    </Notice>
  )
}

function Entries({ anchor, proposals, mayWork }: Props) {
  const language = useLanguage()
  const t = translate(proposalText, language)
  return (
    <ul className="dw-entries">
      {proposals.map(({ hub, why, cases }) => {
        const title = shortened(hubTitle(hub, language), 90)
        return (
          <li key={hub.hubId}>
            <p>
              <strong>
                <TitledHub hub={hub} />
              </strong>
            </p>
            <p>{t(`because-${why}`)}</p>
            <List
              items={cases
                .slice(0, mostCases)
                .map((other) => <Other key={other.anchor} anchor={anchor} other={other} mayWork={mayWork} />)}
            />
            {cases.length > mostCases && <p>{t('elsewhere', { count: cases.length })}</p>}
            <p>
              <TextLink href={caseAddress(language, anchor, casePages.hub, hub.hubId)} hiddenText={title}>
                {t('judge')}
              </TextLink>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function Other({ anchor, other, mayWork }: { anchor: string; other: Proposal['cases'][number]; mayWork: boolean }) {
  const language = useLanguage()
  const t = translate(proposalText, language)
  const values = { code: caseCode(other.anchor), count: other.ownReports }
  const name = t(other.ownReports > 1 ? 'caseOf' : 'single', values)
  return (
    <>
      <TextLink href={caseAddress(language, other.anchor)}>{name}</TextLink>
      {mayWork && (
        <>
          {' · '}
          <TextLink
            href={`${caseAddress(language, anchor, casePages.merge)}?met=${other.anchor}`}
            hiddenText={t('lookHidden', { other: name })}
          >
            {t('look')}
          </TextLink>
        </>
      )}
    </>
  )
}
