// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, pageRequest, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { JudgeForms } from '../judge-signal/judge-forms.part.tsx'
import {
  confirmSignal,
  dismissSignal,
  joinSignal,
  reviseSignal,
  withdrawSignal,
} from '../judge-signal/judge-signal.command.ts'
import { paths, signalPath } from '../signal/addresses.ts'
import type { Route } from './+types/show-signal.page.ts'
import { CardFacts } from './card-facts.part.tsx'
import { showSignal } from './show-signal.query.ts'
import { showText } from './show.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, slot } = args.context.get(pageRequest)
  const shown = existing(await showSignal(ctx, args.params.id))
  return { ...shown, next: await slot('signals.signal', shown.signal.id) }
}

const deeds = {
  confirm: confirmSignal,
  revise: reviseSignal,
  dismiss: dismissSignal,
  join: joinSignal,
  withdraw: withdrawSignal,
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const intent = Object.keys(deeds).find((one): one is keyof typeof deeds => one === entries.intent)
    if (!intent) throw new Response(null, { status: 400 })
    await deeds[intent](ctx, args.params.id, entries)
    return signalPath(args.params.id)
  })

export default function ShowSignal({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { signal, words, isMine, mayJudge, next } = loaderData
  return (
    <WorkbenchPage
      tab={`${t('whyTitle')} · dijkwacht`}
      title={words?.title ?? ''}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <CardFacts shown={loaderData} />
      {next.length > 0 && (
        <>
          <Heading level={2}>{t('next')}</Heading>
          <ul className="dw-entries">
            {next.map(({ title, explanation, href }) => (
              <li key={href}>
                <TextLink href={href}>{title}</TextLink>
                <Small>{explanation}</Small>
              </li>
            ))}
          </ul>
        </>
      )}
      {isMine && <JudgeForms shown={loaderData} />}
      {!isMine && mayJudge && signal.status === 'confirmed' && (
        <Paragraph>{t('ofAnother', { organisation: words?.organisation ?? '' })}</Paragraph>
      )}
    </WorkbenchPage>
  )
}
