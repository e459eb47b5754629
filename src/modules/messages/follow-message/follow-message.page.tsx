// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, leadByCode } from '#foundation/web'
import { AskCode } from '#ui/ask-code'
import { CodeBox } from '#ui/code-box'
import { ErrorSummary } from '#ui/form'
import { sayAnswerPlainly } from '#modules/sharing'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { answerText } from '../answer-reporter/answer.text.ts'
import type { Route } from './+types/follow-message.page.ts'
import { followSoon } from './follow-message.query.ts'
import { followText } from './follow-message.text.ts'
import { Followed, isKept } from './followed.part.tsx'
import { followPath, messageCode } from './kept-code.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const to = (path: string) => addressIn(ctx.language, path)
  const code = messageCode.codeOf(ctx, args.request)
  const found = code ? await followSoon(ctx, code) : null
  const t = translate(followText, ctx.language)
  const isReading = found?.status === 'received'
  return {
    title: !found ? t('ask-title') : isReading ? t('reading') : translate(answerText, ctx.language)(found.answer),
    message: found && {
      code,
      isReading,
      answer: found.answer,
      at: formatDateTime(found.receivedAt, ctx.language),
      isLeft: found.isLeft,
      said: [
        ...found.said.map((one) => sayAnswerPlainly(one, ctx.language)),
        ...found.sites
          .filter(({ name }) => !found.said.some(({ identifier }) => identifier?.canonical.split('/')[0] === name))
          .map(({ name, isKept: isStopped }) => ({ asked: name, statement: t(isStopped ? 'site-kept' : 'site-open') })),
      ],
      seen: [
        ...found.said.flatMap(({ identifier, text }) => (identifier ? text : [])),
        ...found.sites.map(({ name }) => name),
      ].join('\n'),
    },
    here: to(followPath),
    links: { help: to('/hulp'), check: to('/controleren'), report: to('/melden') },
  }
}

/** A wrong code and a code of nobody get one answer, by one way through the program. */
export async function action(args: Route.ActionArgs) {
  const code = [entriesOf(await args.request.formData()).code ?? ''].flat()[0] ?? ''
  const { errors, status } = await leadByCode(args, code)
  return data({ errors, code }, { status })
}

export default function FollowMessage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(followText)
  const { title, message, here, links } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <PublicPage title={title} above={<ErrorSummary errors={errors} />}>
      {message ? (
        <>
          <Followed message={message} here={here} links={links} />
          {message.code && (message.isReading || isKept(message.answer)) && (
            <CodeBox label={t('code')} code={message.code} description={t('keep')} />
          )}
        </>
      ) : (
        <AskCode lead={t('ask-lead')} show={t('show')} error={errors[0]?.message} code={actionData?.code}>
          {t('lost-more')} <TextLink href={links.check}>{t('another')}</TextLink>
        </AskCode>
      )}
    </PublicPage>
  )
}
