// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import type { Route } from './+types/warn-unscanned.page.ts'
import { readAttachment } from './find-report.query.ts'
import { warnText } from './warn-unscanned.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { id = '', attachment = '' } = args.params
  const file = /^[\da-f-]{36}$/.test(attachment)
    ? await readAttachment(ctx, { reportId: id, attachmentId: attachment }, 'handle-report')
    : null
  if (!file) throw new Response(null, { status: 404 })
  const report = addressIn(ctx.language, `/werkbank/meldingen/${id}`)
  if (file.scan === 'clean') throw redirect(report, 303)
  return { name: file.name, scan: file.scan, report, address: `${report}/bijlagen/${attachment}` }
}

export default function WarnUnscanned({ loaderData }: Route.ComponentProps) {
  const t = useText(warnText)
  const { name, scan, report, address } = loaderData
  const isGone = scan === 'malware-found'
  return (
    <WorkbenchPage title={t(isGone ? 'title-gone' : 'title')} lead={name}>
      <Notice kind="warn" title={t(scan)} more={t(`${scan}-why`)} />
      {isGone ? (
        <Paragraph>
          <TextLink href={report}>{t('back')}</TextLink>
        </Paragraph>
      ) : (
        <>
          <Paragraph>{t('first')}</Paragraph>
          <List items={[t('advice-apart'), t('advice-links'), t('advice-wait')]} />
          <Form action={address}>
            <ButtonGroup>
              <Button appearance="secondary">{t('open')}</Button>
              <TextLink href={report}>{t('back')}</TextLink>
            </ButtonGroup>
          </Form>
          <Paragraph>{t('recorded')}</Paragraph>
        </>
      )}
    </WorkbenchPage>
  )
}
