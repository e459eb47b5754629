// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf } from '#foundation/web'
import { receiverName } from '#modules/partners'
import { findCurrentEdition } from '#modules/taxonomy'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { WithNumbers } from '#ui/with-numbers'
import type { Route } from './+types/start-report.page.ts'
import { moments } from './answers.ts'
import { beginReport } from './begin-report.command.ts'
import { wipeDraft } from './draft.command.ts'
import { findDraft } from './draft.query.ts'
import { cookieFor, draftTokenOf, forgottenDraft } from './form-request.query.ts'
import { complaintAddress, notAComplaintText } from './not-a-complaint.text.ts'
import { resumeAt } from './question.ts'
import { questionText } from './question.text.ts'
import { neutralTitle } from './neutral-title.text.ts'
import { startText } from './start-report.text.ts'
import { keptTold } from '../facts/facts.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const token = draftTokenOf(ctx, args.request)
  const draft = token ? await findDraft(ctx, token) : null
  return {
    resume: draft ? resumeAt(draft.answers, (await findCurrentEdition(ctx)).byId) : null,
    organisation: await receiverName(ctx),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const token = draftTokenOf(ctx, args.request)
  const { intent, now, gezien } = entriesOf(await args.request.formData())
  if (intent === 'wipe') {
    if (token) await wipeDraft(ctx, token)
    const headers = new Headers([
      ['set-cookie', forgottenDraft(ctx)],
      ['set-cookie', keptTold.forgotten(ctx)],
    ])
    return data({ isWiped: true }, { headers })
  }
  const { token: fresh, step } = await beginReport(ctx, args.request, { now, seen: [gezien ?? ''].flat().join('\n') })
  const headers = new Headers([
    ['set-cookie', cookieFor(ctx, fresh)],
    ['set-cookie', keptTold.forgotten(ctx)],
  ])
  throw redirect(addressIn(ctx.language, `/melden/${step}`), { status: 303, headers })
}

/** Half an installation takes nothing: whoever is in trouble goes where somebody reads it. */
function NobodyReceives() {
  const language = useLanguage()
  const t = translate(startText, language)
  return (
    <PublicPage tab={translate(neutralTitle, language)('begin')} title={t('closed')}>
      <Lead>{t('closedWhy')}</Lead>
      <ActionLink href={addressIn(language, '/meldpunten')} primary>
        {t('closedPoints')}
      </ActionLink>
    </PublicPage>
  )
}

export default function StartReport({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(startText, language)
  const complaint = translate(notAComplaintText, language)
  const question = translate(questionText, language)
  const { resume, organisation } = loaderData
  const begins = resume !== null && !actionData?.isWiped
  if (organisation === null) return <NobodyReceives />
  return (
    <PublicPage
      tab={translate(neutralTitle, language)('begin')}
      title={t('title')}
      above={actionData?.isWiped && <Notice kind="ok" title={t('wiped')} announce more={t('wipedMore')} />}
    >
      <Lead>{t('lead')}</Lead>
      {begins && (
        <section>
          <Paragraph>
            <strong>
              <WithNumbers sentence={t('danger')} />
            </strong>
          </Paragraph>
          <Heading level={2}>{t('again')}</Heading>
          <Paragraph>{t('againMore')}</Paragraph>
          <ActionLink href={addressIn(language, `/melden/${resume}`)} primary>
            {t('resume')}
          </ActionLink>
        </section>
      )}
      <Form intent="begin">
        {begins ? (
          <>
            <Small>{t('restartWhy')}</Small>
            <Button appearance="secondary">{t('restart')}</Button>
          </>
        ) : (
          <>
            <Heading level={2}>{question('now')}</Heading>
            <Paragraph>
              <strong>
                <WithNumbers sentence={t('danger')} />
              </strong>
            </Paragraph>
            <ButtonGroup>
              {moments.map((moment) => (
                <Button key={moment} appearance={moment === 'no' ? 'primary' : 'secondary'} name="now" value={moment}>
                  {moment === 'no' ? t('begin') : question(`now-${moment}`)}
                </Button>
              ))}
            </ButtonGroup>
          </>
        )}
      </Form>
      {!begins && (
        <>
          <Heading level={2}>{t('need')}</Heading>
          <List items={[t('need-1'), t('need-2'), t('need-3')]} />
        </>
      )}
      <Heading level={2}>{complaint('title')}</Heading>
      <Paragraph>
        {complaint('who')} {complaint('where')}
      </Paragraph>
      <Paragraph>
        <TextLink href={complaintAddress} external>
          {complaint('link')}
        </TextLink>
      </Paragraph>
      <Paragraph>
        <TextLink href={addressIn(language, '/aangifteloket')}>{complaint('company')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('privacy')}</Heading>
      <Paragraph>{t('privacyMore', { organisation })}</Paragraph>
    </PublicPage>
  )
}
