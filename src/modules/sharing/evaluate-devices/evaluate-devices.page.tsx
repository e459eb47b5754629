// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { KeyFigure, KeyFigures } from '#ui/key-figure'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Paragraph, Small } from '#ui/text'
import type { Route } from './+types/evaluate-devices.page.ts'
import { evaluationPath } from './addresses.ts'
import { Counts } from './counts.part.tsx'
import { evaluateDevices } from './evaluate-devices.query.ts'
import { evaluationText } from './evaluation.text.ts'
import { sayRate } from './say-rate.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = existing(await evaluateDevices(ctx, args.params.id ?? ''))
  const { id } = shown.pilot
  return {
    ...shown,
    isDemo: ctx.settings.isDemo,
    collisions: sayRate(shown.collisions, ctx.language),
    falseHits: sayRate(shown.falseHits, ctx.language),
    pilotHref: addressIn(ctx.language, `/werkbank/pilots/${id}`),
    fileHref: addressIn(ctx.language, `${evaluationPath(id)}/bestand`),
  }
}

export default function EvaluateDevices({ loaderData: shown }: Route.ComponentProps) {
  const t = useText(evaluationText)
  const figure = (count: number | null) => (count === null ? t('few') : String(count))
  return (
    <WorkbenchPage
      title={t('title')}
      lead={
        <>
          <strong>{shown.pilot.name}.</strong> {t('lead')}
        </>
      }
      above={shown.isDemo && <SyntheticNotice text={t('demo')} />}
      actions={
        <>
          <TextLink href={shown.fileHref}>{t('download')}</TextLink>
          <TextLink href={shown.pilotHref}>{t('back')}</TextLink>
        </>
      }
    >
      <Heading level={2}>{t('figures')}</Heading>
      <KeyFigures>
        <KeyFigure
          value={figure(shown.incidents)}
          label={t('incidents')}
          comparison={t('incidentsMore', { count: shown.participants })}
        />
        <KeyFigure value={figure(shown.hits)} label={t('hits')} />
        <KeyFigure
          value={shown.medianDays === null ? t('tooFew') : String(shown.medianDays)}
          label={t('median')}
          comparison={t('medianMore')}
        />
      </KeyFigures>
      <Heading level={2}>{t('errors')}</Heading>
      <ErrorRate title={t('collisions')} explanation={t('collisionsMore')} said={shown.collisions} />
      <ErrorRate title={t('falseHits')} explanation={t('falseHitsMore')} said={shown.falseHits} />
      <Heading level={2}>{t('byForm')}</Heading>
      {shown.byForm.length === 0 ? (
        <Paragraph>{t('noHits')}</Paragraph>
      ) : (
        <Counts
          caption={t('byForm')}
          head={t('form')}
          rows={shown.byForm.map(({ form, label, count }) => ({ text: label ?? (form || t('noForm')), count }))}
        />
      )}
      <Heading level={2}>{t('byAction')}</Heading>
      <Small>{t('byActionMore')}</Small>
      <Counts
        caption={t('byAction')}
        head={t('action')}
        rows={shown.byAction.map(({ action, count }) => ({ text: t(action), count }))}
      />
      <Heading level={2}>{t('byPrevented')}</Heading>
      <Small>{t('byPreventedMore')}</Small>
      <Counts
        caption={t('byPrevented')}
        head={t('prevented')}
        rows={shown.byPrevented.map(({ band, count }) => ({ text: t(band), count }))}
      />
    </WorkbenchPage>
  )
}

function ErrorRate(props: { title: string; explanation: string; said: { figure: string; more: string } }) {
  return (
    <>
      <Heading level={3}>{props.title}</Heading>
      <Paragraph>
        <strong>{props.said.figure}.</strong> {props.said.more}
      </Paragraph>
      <Small>{props.explanation}</Small>
    </>
  )
}
