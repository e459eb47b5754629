// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react'
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Key } from '#ui/deeds'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { reportCode } from '#values'
import { paths } from '../work/page-address.ts'
import type { Desk } from './desk.part.tsx'
import { queueText } from './queue.text.ts'
import type { TakenDeed } from './taken-deed.ts'

/** The last thing that was done, with the way back. `said`: as the address says it, without script. */
export function LastDeed({ desk, said, search }: { desk: Desk; said?: TakenDeed | null; search: string }) {
  const language = useLanguage()
  const t = translate(queueText, language)
  const deed = desk.last ?? (desk.isUsed ? null : said)
  if (!desk.last && desk.restored)
    return (
      <div className="dw-last" role="status">
        {t('restored', { code: reportCode(desk.restored) })}
      </div>
    )
  if (!deed) return null
  const { kind, reportId, undo } = deed
  const code = reportCode(reportId)
  function takeBack(event: SyntheticEvent) {
    event.preventDefault()
    if (deed) desk.takeBack(deed)
  }
  return (
    <div className="dw-last" role="status">
      <span>{t(`done-${kind}`, { code })}</span>
      <div onSubmit={takeBack}>
        <Form action={addressIn(language, paths.together)} label={t('undo')}>
          <HiddenField name="undo[]" value={undo} />
          <HiddenField name="search" value={search} />
          <Button appearance="secondary" name="step" value="undo" id="maak-ongedaan">
            {t('undo')} <Key keys="z" />
          </Button>
        </Form>
      </div>
    </div>
  )
}

/** Deeds that did not arrive: nothing of them is lost without a word. */
export function Problems({ desk }: { desk: Desk }) {
  const t = useText(queueText)
  return desk.problems.map(({ reportId, isAway }) => (
    <Notice key={reportId} kind="warn" title={t('refused', { code: reportCode(reportId) })} announce>
      <Paragraph>
        {t(isAway ? 'refusedAway' : 'refusedWhy')}{' '}
        <TextLink href={desk.hrefOf(reportId)}>{t('open', { code: reportCode(reportId) })}</TextLink>
      </Paragraph>
    </Notice>
  ))
}
