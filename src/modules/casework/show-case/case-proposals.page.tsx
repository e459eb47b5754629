// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { List, Paragraph } from '#ui/text'
import { caseAddress, casePages } from './case-address.ts'
import { proposalText } from './case-proposals.text.ts'
import { caseCode, type HubKind, hubTitle, shortened } from './hub-look.ts'

export type Proposal = {
  hub: { hubId: string; kind: HubKind; canonical: string }
  why:
    | 'links'
    | 'protected'
    | 'shared-platform'
    | 'many-sites'
    | 'unrelated-scams'
    | 'boilerplate'
    | 'judged-links'
    | 'judged-does-not-link'
    | 'judged-innocent-recipient'
  cases: { anchor: string; ownReports: number }[]
}

type Props = { anchor: string; proposals: Proposal[]; mayWork: boolean }

/** More than this at one identifier is better looked at one by one, from the page of that identifier. */
const mostCases = 5

/** What may belong here and was not joined, with the reason why not. */
export function CaseProposals({ anchor, proposals, mayWork }: Props) {
  const language = useLanguage()
  const t = translate(proposalText, language)
  if (proposals.length === 0) return null
  return (
    <Notice kind="warn" title={t('title')}>
      <Paragraph>{t('lead')}</Paragraph>
      <ul className="dw-entries">
        {proposals.map(({ hub, why, cases }) => (
          <li key={hub.hubId}>
            <p>
              <strong>{shortened(hubTitle(hub, language), 90)}</strong>
            </p>
            <p>{t(`because-${why}`)}</p>
            <List
              items={cases.slice(0, mostCases).map((other) => {
                const name =
                  other.ownReports > 1
                    ? t('caseOf', { code: caseCode(other.anchor), count: other.ownReports })
                    : t('single', { code: caseCode(other.anchor) })
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
              })}
            />
            {cases.length > mostCases && <p>{t('elsewhere', { count: cases.length })}</p>}
            <p>
              <TextLink
                href={caseAddress(language, anchor, casePages.hub, hub.hubId)}
                hiddenText={shortened(hubTitle(hub, language), 90)}
              >
                {t('judge')}
              </TextLink>
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
