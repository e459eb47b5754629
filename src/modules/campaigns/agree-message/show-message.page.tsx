// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { paths } from '../message/addresses.ts'
import { audienceText, versionStatusText } from '../message/message.text.ts'
import { listMessages, type VersionView } from '../show-messages/list-messages.query.ts'
import { DoAndDont, SourceLine } from '../show-messages/message-card.part.tsx'
import { approveWords, proposeWords, withdrawWords } from '../translate-message/translate-message.command.ts'
import { WordsParts } from '../translate-message/words-parts.part.tsx'
import { listProposedWords } from '../translate-message/words.query.ts'
import { answerChange, declareUse } from '../use-message/use-message.command.ts'
import { UsePlaces } from '../use-message/use-places.part.tsx'
import type { Route } from './+types/show-message.page.ts'
import { recallMessage, signMessage, withdrawMessage } from './agree-message.command.ts'
import { messageDeskText } from './desk.text.ts'
import { ReasonForm } from '#ui/reason-form'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { id } = args.params
  const message = (await listMessages(ctx)).find((one) => one.id === id)
  if (!message) throw new Response(null, { status: 404 })
  return { message, languages: await listProposedWords(ctx, message.id) }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, async (ctx, entries) => {
    const number = Number(entries.number)
    const intent = String(entries.intent)
    if (intent === 'sign') await signMessage(ctx, id, number)
    else if (intent === 'withdraw') await withdrawMessage(ctx, id, number)
    else if (intent === 'recall') await recallMessage(ctx, id, number, entries)
    else if (intent === 'declare') await declareUse(ctx, id, entries)
    else if (intent === 'words-withdraw') await withdrawWords(ctx, id, entries)
    else if (intent.startsWith('words-')) await proposeWords(ctx, id, entries)
    else if (intent.startsWith('approve-')) await approveWords(ctx, id, entries)
    else if (intent.startsWith('answer-')) await answerChange(ctx, intent.slice('answer-'.length), entries)
    else throw new Response(null, { status: 400 })
    return `${paths.messageDesk}/${id}`
  })
}

export default function ShowMessage({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(messageDeskText, language)
  const { message, languages } = loaderData
  const { id, formName, audience, versions, uses } = message
  const inForce = versions.find(({ status }) => status === 'in-force')
  const isWaiting = versions.some(({ status }) => status === 'waiting')
  return (
    <WorkbenchPage
      title={`${formName || t('formAny')} · ${audienceText[language][audience]}`}
      answered={actionData}
      actions={
        <>
          {!isWaiting && (
            <ActionLink href={`${addressIn(language, paths.addMessage)}?van=${id}`}>{t('another')}</ActionLink>
          )}{' '}
          <TextLink href={addressIn(language, paths.messageDesk)}>{t('back')}</TextLink>
        </>
      }
    >
      {versions.map((version) => (
        <section key={version.number}>
          <Heading level={2}>{t('version', { number: version.number })}</Heading>
          <Standing version={version} />
          {version.status === 'waiting' && (
            <Form label={t('sign')}>
              <HiddenField name="number" value={String(version.number)} />
              {!version.isSignedByOwn && (
                <Button name="intent" value="sign">
                  {t('sign')}
                </Button>
              )}
              {version.isOwn && (
                <Button appearance="secondary" name="intent" value="withdraw">
                  {t('withdraw')}
                </Button>
              )}
            </Form>
          )}
          {version.status === 'in-force' && (
            <ReasonForm
              intent="recall"
              name="because"
              title={t('recall')}
              more={t('recall-more')}
              label={t('because')}
              fields={{ number: String(version.number) }}
            />
          )}
        </section>
      ))}
      <WordsParts languages={languages} />
      <UsePlaces uses={uses} mayDeclare={inForce !== undefined} isRecalled={!inForce} />
    </WorkbenchPage>
  )
}

function Standing({ version }: { version: VersionView }) {
  const language = useLanguage()
  const t = translate(messageDeskText, language)
  const { status, sentence, lang, signedBy, stances, ended, because } = version
  const kind = status === 'in-force' ? 'ok' : status === 'waiting' ? 'warn' : status === 'recalled' ? 'stop' : 'neutral'
  const date = ended ? formatDate(new Date(ended), language) : ''
  return (
    <>
      <Paragraph>
        <strong lang={lang}>{sentence}</strong>
      </Paragraph>
      <Paragraph>
        <Status kind={kind} text={versionStatusText[language][status]} /> {t('signed', { names: signedBy.join(', ') })}
      </Paragraph>
      {(status === 'replaced' || status === 'recalled' || status === 'withdrawn') && (
        <Paragraph>{t(status, { date, because })}</Paragraph>
      )}
      <DoAndDont version={version} />
      {stances.length > 0 && (
        <SummaryList items={stances.map(({ question, stance }) => ({ term: question, answer: stance }))} />
      )}
      <SourceLine version={version} />
    </>
  )
}
