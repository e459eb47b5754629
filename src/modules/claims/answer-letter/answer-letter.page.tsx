// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, leadByCode, Refusal, refusedForm } from '#foundation/web'
import { AskCode } from '#ui/ask-code'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { paths } from '../claim/addresses.ts'
import { LetterBody } from '../write-letter/letter-body.part.tsx'
import type { Route } from './+types/answer-letter.page.ts'
import { answerLetter, findLetter } from './answer-letter.command.ts'
import { answerText } from './answer.text.ts'
import { AnswerForm } from './answer-form.part.tsx'
import { letterCode } from './kept-code.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const code = letterCode.codeOf(ctx, args.request)
  const found = code ? await findLetter(ctx, code) : null
  const t = translate(answerText, language)
  const to = (path: string) => addressIn(language, path)
  return {
    tab: t('tab'),
    links: { check: to('/controleren'), help: to('/hulp') },
    wasSent: new URL(args.request.url).searchParams.has('verstuurd'),
    found: found && {
      letter: found.letter,
      mayAnswer: found.mayAnswer,
      isStopped: found.status === 'disputed',
      given: found.replies.map(
        ({ kind, at, isDecided }) => `${formatDate(at, language)}: ${t(kind)}${isDecided ? ` (${t('decided')})` : ''}`,
      ),
    },
  }
}

/** A wrong code and a code of nobody get one answer, by one way through the program. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const here = addressIn(ctx.language, paths.letter)
  if (entries.intent === 'close')
    throw redirect(here, { status: 303, headers: { 'set-cookie': letterCode.forgotten(ctx) } })
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  if (entries.intent === 'answer') {
    const known = letterCode.codeOf(ctx, args.request)
    if (!known) throw redirect(here, 303)
    try {
      await answerLetter(ctx, known, entries)
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) throw redirect(here, 303)
      const { answered, status } = refusedForm(ctx, entries, error)
      return data({ ...answered, code: '' }, { status })
    }
    throw redirect(`${here}?verstuurd`, 303)
  }
  const code = one('code')
  const { errors, status } = await leadByCode(args, code)
  return data({ entries, errors, summary: errors, isConflict: false, code }, { status })
}

export default function AnswerLetter({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(answerText)
  const { found, links, wasSent } = loaderData
  return (
    <PublicPage tab={`${loaderData.tab} · dijkwacht`} title={t(found ? 'title' : 'askTitle')} answered={actionData}>
      {found ? (
        <>
          {wasSent && (
            <Notice kind="ok" announce>
              {t('sent')}
            </Notice>
          )}
          {found.isStopped && <Notice kind="info">{t('stopped')}</Notice>}
          {!found.mayAnswer && <Notice kind="info">{t('over')}</Notice>}
          {found.given.length > 0 && (
            <>
              <Heading level={2}>{t('given')}</Heading>
              <List items={found.given} />
            </>
          )}
          {found.mayAnswer && <AnswerForm />}
          <Heading level={2}>{t('letterTitle')}</Heading>
          <LetterBody letter={found.letter} level={3} />
          <Paragraph>
            {t('help')} <TextLink href={links.help}>{t('helpLink')}</TextLink>.
          </Paragraph>
          <Form intent="close">
            <Button appearance="subtle">{t('close')}</Button>
          </Form>
        </>
      ) : (
        <AskCode
          lead={t('askLead')}
          label={t('code')}
          help={t('codeHelp')}
          show={t('show')}
          lost={t('lost')}
          error={actionData?.errors[0]?.message}
          code={actionData?.code}
        >
          {t('lostMore')} <TextLink href={links.check}>{t('check')}</TextLink>.
        </AskCode>
      )}
      <Small>{t('never')}</Small>
    </PublicPage>
  )
}
