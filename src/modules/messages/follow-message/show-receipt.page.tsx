// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { CodeBox } from '#ui/code-box'
import { sayAnswerPlainly } from '#modules/sharing'
import { useLanguage } from '#ui/language'
import { PublicPage } from '#ui/page'
import { answerText } from '../answer-reporter/answer.text.ts'
import type { Route } from './+types/show-receipt.page.ts'
import { followSoon } from './follow-message.query.ts'
import { followText } from './follow-message.text.ts'
import { Followed, isKept } from './followed.page.tsx'
import { messageCode } from './kept-code.query.ts'

/** Only the browser that sent it, and only for half an hour. Waits a moment, because most messages are read by then. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const to = (path: string) => addressIn(ctx.language, path)
  const code = messageCode.codeOf(ctx, args.request)
  const found = code ? await followSoon(ctx, code) : null
  if (!code || !found) throw redirect(to('/schild/doorsturen'), 303)
  const isReading = found.status === 'received'
  return {
    title: isReading
      ? translate(followText, ctx.language)('reading')
      : translate(answerText, ctx.language)(found.answer),
    code,
    message: {
      isReading,
      answer: found.answer,
      at: formatDateTime(found.receivedAt, ctx.language),
      warned: found.warned.map((one) => sayAnswerPlainly(one, ctx.language)),
    },
    here: to('/schild/doorsturen/ontvangen'),
    links: { help: to('/hulp'), forward: to('/schild/doorsturen'), check: to('/controleren') },
  }
}

export default function ShowReceipt({ loaderData }: Route.ComponentProps) {
  const t = translate(followText, useLanguage())
  const { title, code, message, here, links } = loaderData
  return (
    <PublicPage title={title}>
      <Followed message={message} here={here} links={links} />
      {(message.isReading || isKept(message.answer)) && (
        <CodeBox label={t('code')} code={code} description={t('keep')} />
      )}
    </PublicPage>
  )
}
