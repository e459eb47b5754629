// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Columns } from '#ui/columns'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { StepLine } from '#ui/step-line'
import { List, Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { paths } from '../bottleneck/addresses.ts'
import { lineStatusKind, lineText } from '../bottleneck/line.text.ts'
import { pilotStatusKind, pilotText } from '../pilot/pilot.text.ts'
import { changeBottleneck, takeOver } from '../report-bottleneck/report-bottleneck.command.ts'
import { recordDissent, scoreBottleneck } from '../score-bottleneck/score-bottleneck.command.ts'
import { takeStep } from '../take-step/take-step.command.ts'
import type { Route } from './+types/show-bottleneck.page.ts'
import { Dissent, DissentForm, ScoreForm, Scores } from './scores.part.tsx'
import { showBottleneck } from './show-bottleneck.query.ts'
import { showText } from './show-bottleneck.text.ts'
import { StepForm } from './step-form.part.tsx'
import { StepsTaken, Told } from './bottleneck-details.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  return existing(await showBottleneck(contextOf(args), args.params.id ?? ''))
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    const intent = String(entries.intent)
    if (intent === 'change') await changeBottleneck(ctx, id, entries)
    else if (intent === 'take-over') await takeOver(ctx, id)
    else if (intent === 'score') await scoreBottleneck(ctx, id, entries)
    else if (intent === 'dissent') await recordDissent(ctx, id, entries)
    else if (intent.startsWith('step-')) await takeStep(ctx, id, { ...entries, step: intent.slice('step-'.length) })
    else throw new Response(null, { status: 400 })
    return `${paths.bottlenecks}/${id}`
  })
}

export default function ShowBottleneck({ loaderData: shown, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const at = translate(lineText, language)
  const p = translate(pilotText, language)
  const here = addressIn(language, `${paths.bottlenecks}/${shown.id}`)
  return (
    <WorkbenchPage
      title={shown.title}
      lead={
        <>
          <Status kind={lineStatusKind(shown.status)} text={at(shown.status)} />{' '}
          {t('lead', { organisation: shown.organisation })}
        </>
      }
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.bottlenecks)}>{t('back')}</TextLink>}
    >
      <StepLine
        label={t('line')}
        stations={shown.stations.map(({ status, state, on }) => ({
          key: status,
          title: at(status),
          state,
          stateText: t(state),
          more: on ? formatCalendarDate(on as CalendarDate, language) : undefined,
        }))}
      />
      <Columns
        sideLabel={t('do')}
        main={
          <>
            <Heading level={2}>{t('missing')}</Heading>
            {shown.missing.length === 0 ? (
              <Paragraph>{t(shown.status === 'stopped' ? 'stoppedNow' : 'nothing')}</Paragraph>
            ) : (
              <List items={shown.missing.map((one) => at(one))} />
            )}
            <Told shown={shown} />
            <Scores shown={shown} />
            <Dissent shown={shown} />
            <StepsTaken shown={shown} />
          </>
        }
        side={
          <>
            <Heading level={2}>{t('do')}</Heading>
            <Paragraph>
              {shown.isOwner
                ? t('ownerYou')
                : t('owner', { name: shown.ownerName, organisation: shown.ownerOrganisation })}
            </Paragraph>
            {!shown.isOwner && <Form intent="take-over" label={t('takeOver')} submit={t('takeOver')} quiet />}
            {shown.pilots.length > 0 && <Heading level={2}>{t('pilots')}</Heading>}
            <ul className="dw-entries">
              {shown.pilots.map((pilot) => (
                <li key={pilot.id}>
                  <TextLink href={addressIn(language, `${paths.pilots}/${pilot.id}`)}>{pilot.name}</TextLink>{' '}
                  <Status kind={pilotStatusKind(pilot.status)} text={p(pilot.status)} />
                </li>
              ))}
            </ul>
            {shown.mayPrepare && <ActionLink href={`${here}/pilot`}>{t('prepare')}</ActionLink>}
            {shown.status === 'reported' && <ScoreForm shown={shown} />}
            {shown.possible.map((step) => (
              <Details key={step} summary={at(`step-${step}`)} open={step === shown.forward} intent={`step-${step}`}>
                <StepForm step={step} shown={shown} isPrimary={step === shown.forward} />
              </Details>
            ))}
            <DissentForm />
          </>
        }
      />
    </WorkbenchPage>
  )
}
