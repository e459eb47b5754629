// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, pageRequest, existing } from '#foundation/web'
import { Columns } from '#ui/columns'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { List, Paragraph, Small } from '#ui/text'
import { paths } from '../bottleneck/addresses.ts'
import { pilotStatusKind, pilotText } from '../pilot/pilot.text.ts'
import { changeTerms } from '../prepare-pilot/prepare-pilot.command.ts'
import { inviteParticipant, leavePilot, signPilot } from '../prepare-pilot/sign-pilot.command.ts'
import { startPilot, stopPilot } from '../run-pilot/run-pilot.command.ts'
import type { Route } from './+types/show-pilot.page.ts'
import { Conditions, Facts, Participants, RulesNotice } from './pilot-facts.part.tsx'
import { InviteForm, PilotButtons, StopForm, TermsForm } from './pilot-forms.part.tsx'
import { showPilot } from './show-pilot.query.ts'
import { showText } from './show-pilot.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, slot } = args.context.get(pageRequest)
  const shown = existing(await showPilot(ctx, args.params.id ?? ''))
  return { ...shown, further: await slot('pilots.pilot', shown.id) }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
    const knowsRules = one('knowsRules') === 'yes'
    if (entries.intent === 'terms') await changeTerms(ctx, id, entries)
    else if (entries.intent === 'invite') await inviteParticipant(ctx, id, one('organisation'))
    else if (entries.intent === 'sign') await signPilot(ctx, id, Number(one('version')), knowsRules)
    else if (entries.intent === 'leave') await leavePilot(ctx, id)
    else if (entries.intent === 'start') await startPilot(ctx, id, knowsRules)
    else if (entries.intent === 'stop') await stopPilot(ctx, id, entries)
    else throw new Response(null, { status: 400 })
    return `${paths.pilots}/${id}`
  })
}

export default function ShowPilot({ loaderData: shown, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const p = translate(pilotText, language)
  const isNothing = !shown.isPrepared && !shown.mayStop && !shown.mayLeave
  return (
    <WorkbenchPage
      title={shown.name}
      lead={
        <>
          <Status kind={pilotStatusKind(shown.standing)} text={p(shown.standing)} /> {t('lead')}{' '}
          <TextLink href={addressIn(language, `${paths.bottlenecks}/${shown.bottleneckId}`)}>
            {shown.bottleneckTitle}
          </TextLink>
        </>
      }
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.pilots)}>{t('back')}</TextLink>}
    >
      <Columns
        sideLabel={t('do')}
        main={
          <>
            {shown.rules && <RulesNotice rules={shown.rules} />}
            {shown.isPrepared && <Conditions shown={shown} />}
            <Participants shown={shown} />
            <Facts shown={shown} />
            {shown.further.length > 0 && (
              <>
                <Heading level={2}>{t('further')}</Heading>
                <List
                  items={shown.further.map(({ href, title, explanation }) => (
                    <span key={href}>
                      <TextLink href={href}>{title}</TextLink>
                      <Small>{explanation}</Small>
                    </span>
                  ))}
                />
              </>
            )}
          </>
        }
        side={
          <>
            <Heading level={2}>{t('do')}</Heading>
            {isNothing && <Paragraph>{t('nothingToDo')}</Paragraph>}
            <PilotButtons shown={shown} />
            {shown.isPrepared && <InviteForm shown={shown} />}
            {shown.isPrepared && <TermsForm shown={shown} />}
            {shown.mayStop && <StopForm shown={shown} />}
          </>
        }
      />
    </WorkbenchPage>
  )
}
