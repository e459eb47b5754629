// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type Answered, partOf } from '../show-report/part.ts'
import { caseText } from './show-case.text.ts'

export type ShownDecision = {
  id: string
  kind: 'merge' | 'split' | 'judge-hub'
  at: Date
  by: string
  reason: string
  judgement: 'links' | 'does-not-link' | 'innocent-recipient' | null
  isActive: boolean
  undone: { at: Date; by: string; reason: string } | null
}

type Props = {
  decisions: ShownDecision[]
  mayWork: boolean
  actionData: Answered | undefined
}

/** What people decided about this case, the newest first, and the way back. */
export function CaseDecisions({ decisions, mayWork, actionData }: Props) {
  const language = useLanguage()
  const t = translate(caseText, language)
  return (
    <>
      <Heading level={2} id="besluiten">
        {t('decisionsTitle')}
      </Heading>
      {decisions.length === 0 && <Small>{t('noDecisions')}</Small>}
      <ul className="dw-entries">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p className={decision.undone ? 'dw-entries__text--done' : undefined}>
              {t(`did-${decision.kind}`, {
                by: decision.by,
                judgement: decision.judgement ? t(decision.judgement) : '',
              })}
            </p>
            <p className="dw-entries__by">
              {t('because', { at: formatDateTime(decision.at, language), reason: decision.reason })}
            </p>
            {decision.undone && (
              <p className="dw-entries__by">
                {t('undone', {
                  by: decision.undone.by,
                  at: formatDateTime(decision.undone.at, language),
                  reason: decision.undone.reason,
                })}
              </p>
            )}
            {!decision.undone && !decision.isActive && <p className="dw-entries__by">{t('overruled')}</p>}
            {mayWork && decision.isActive && <Undo id={decision.id} actionData={actionData} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Undo({ id, actionData }: { id: string; actionData: Answered | undefined }) {
  const t = useText(caseText)
  const { isOpen, one, errorOf } = partOf(actionData, 'undo', id)
  return (
    <Details summary={t('undo')} open={isOpen}>
      <Form label={t('undo')}>
        <HiddenField name="id" value={id} />
        <TextField
          name="reason"
          id={`undo-reason-${id}`}
          label={t('undoReason')}
          defaultValue={one('reason')}
          error={errorOf('reason') ?? errorOf('inhoud')}
          autoComplete="off"
        />
        <Button appearance="secondary" name="intent" value="undo">
          {t('undoButton')}
        </Button>
      </Form>
    </Details>
  )
}
