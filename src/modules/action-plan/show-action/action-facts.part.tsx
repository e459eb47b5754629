// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { type SummaryItem, SummaryList } from '#ui/summary-list'
import { List, Paragraph, Small } from '#ui/text'
import { actionPath } from '../plan/addresses.ts'
import { Products } from '../show-board/action-table.part.tsx'
import type { ShownAction } from '../show-board/shown-action.ts'
import { StandingSign } from '../show-board/standing-sign.part.tsx'
import { actionText } from './action.text.ts'

interface Named {
  id: string
  title: string
}

export interface WholeAction extends ShownAction {
  code: string
  planningText: string
  ownerId: string
  partners: string[]
  decisionNeeded: string
  risk: string
  evidence: { title: string; address: string }[]
  isDropped: boolean
  mergedInto: string | null
  linked: { key: string; title: string; mayConfirm: boolean }[]
  needs: Named[]
  threatenedBy: Named[]
}

/** What was promised, how it stands, and why. */
export function ActionFacts({ action, isSecretary }: { action: WholeAction; isSecretary: boolean }) {
  const language = useLanguage()
  const t = translate(actionText, language)
  const links = (all: Named[]) => (
    <List
      items={all.map(({ id, title }) => (
        <TextLink key={id} href={addressIn(language, actionPath(id))} lang="nl">
          {title}
        </TextLink>
      ))}
    />
  )
  const optional = (term: string, isThere: boolean, answer: SummaryItem['answer']): SummaryItem[] =>
    isThere ? [{ term, answer }] : []
  const dutch = (text: string) => <span lang="nl">{text}</span>
  return (
    <>
      <SummaryList
        items={[
          {
            term: t('standing'),
            answer: (
              <>
                <StandingSign standing={action.standing} />
                {action.reasons.map((reason) => (
                  <Small key={reason}>{reason}</Small>
                ))}
              </>
            ),
          },
          ...optional(
            t('dropped'),
            action.isDropped,
            action.mergedInto === null ? dutch(action.droppedBecause) : t('merged', { title: action.mergedInto }),
          ),
          { term: t('code'), answer: action.code },
          { term: t('products'), answer: <Products products={action.products} /> },
          { term: t('result'), answer: dutch(action.result) },
          {
            term: t('planning'),
            answer: t('written', { planning: action.planning, written: action.planningText }),
          },
          ...optional(
            t('replanned'),
            action.replanned !== null,
            <>
              {action.replanned?.first} <Small>{dutch(action.replanned?.because ?? '')}</Small>
            </>,
          ),
          { term: t('owner'), answer: action.owner ?? t('nobody') },
          { term: t('group'), answer: dutch(action.group) },
          ...optional(t('partners'), action.partners.length > 0, action.partners.join(', ')),
          ...optional(t('threatened'), action.threatenedBy.length > 0, links(action.threatenedBy)),
          ...optional(t('needs'), action.needs.length > 0, links(action.needs)),
          ...optional(t('decision'), action.decisionNeeded !== '', dutch(action.decisionNeeded)),
          ...optional(t('risk'), action.risk !== '', dutch(action.risk)),
          ...optional(
            t('evidence'),
            action.evidence.length > 0,
            <List
              items={action.evidence.map(({ title, address }) => (
                <TextLink key={address} href={address} external lang="nl">
                  {title}
                </TextLink>
              ))}
            />,
          ),
        ]}
      />
      {action.linked.some(({ mayConfirm }) => mayConfirm) && (
        <Form label={t('confirm')}>
          <Paragraph>{t('confirmMore')}</Paragraph>
          {action.linked
            .filter(({ mayConfirm }) => mayConfirm)
            .map(({ key, title }) => (
              <Button key={key} appearance="subtle" name="intent" value={`confirm ${key}`}>
                {t('confirm')}: {title}
              </Button>
            ))}
        </Form>
      )}
      {isSecretary && action.linked.length + action.needs.length > 0 && (
        <Form label={t('unlink')}>
          {action.linked.map(({ key, title }) => (
            <Button key={key} appearance="subtle" name="intent" value={`unlink ${key}`}>
              {t('unlink')}: {title}
            </Button>
          ))}
          {action.needs.map(({ id, title }) => (
            <Button key={id} appearance="subtle" name="intent" value={`free ${id}`}>
              {t('remove')}: {t('needs').toLowerCase()} {title}
            </Button>
          ))}
        </Form>
      )}
    </>
  )
}
