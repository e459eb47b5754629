// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { planText } from '../plan-campaign/desk.text.ts'
import { paths } from '../message/addresses.ts'
import type { Route } from './+types/clashes.page.ts'
import { agreeToClash, keepClash, reopenClash } from './answer-clash.command.ts'
import { ClashCard } from './clash-card.part.tsx'
import { readClashes } from './read-clashes.query.ts'

export function loader(args: Route.LoaderArgs) {
  return readClashes(contextOf(args))
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const intent = String(entries.intent)
    if (intent.startsWith('keep')) await keepClash(ctx, entries)
    else if (intent === 'agree') await agreeToClash(ctx, entries)
    else if (intent === 'reopen') await reopenClash(ctx, entries)
    else throw new Response(null, { status: 400 })
    return paths.clashes
  })

export default function Clashes({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { clashes, past } = loaderData
  return (
    <WorkbenchPage
      title={t('clashPage')}
      lead={t('clashLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {clashes.length === 0 && <Paragraph>{t('clashNone')}</Paragraph>}
      {clashes.map((clash, at) => (
        <ClashCard key={clash.key} clash={clash} number={at + 1} />
      ))}
      {past.length > 0 && (
        <>
          <Heading level={2}>{t('past')}</Heading>
          <Paragraph>{t('pastMore')}</Paragraph>
          {past.map((clash) => (
            <ClashCard key={clash.key} clash={clash} number={null} />
          ))}
        </>
      )}
    </WorkbenchPage>
  )
}
