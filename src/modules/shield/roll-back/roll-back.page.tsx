// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { isBy } from '#foundation/access'
import { Button, ButtonGroup } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { Route } from './+types/roll-back.page.ts'
import { mostAlone, mostSteps } from './most-steps.ts'
import { leaveSteps, listNow, previewRollBack, rollBack } from './roll-back.command.ts'
import { rollBackText } from './roll-back.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { serial, wanted } = await listNow(ctx)
  return {
    title: translate(rollBackText, ctx.language)('title'),
    address: addressIn(ctx.language, '/werkbank/schild'),
    serial,
    wanted: wanted && {
      ...wanted,
      isOwn: isBy(ctx.actor, wanted.by),
      steps: serial - wanted.to,
    },
  }
}

/** The first time shows what would change; it happens only after that was seen and confirmed for the same state of the list. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const steps = Number(one('steps'))
  const none = { entries, preview: null, done: null, isLeft: false }
  if (entries.step === 'leave') {
    await leaveSteps(ctx)
    return data({ ...none, entries: {}, errors: [], isLeft: true })
  }
  if (!Number.isInteger(steps) || steps < 1 || steps > mostSteps) {
    const message = translate(rollBackText, ctx.language)('wrongSteps', { most: mostSteps })
    return data({ ...none, errors: [{ field: 'steps', message }] }, { status: 422 })
  }
  try {
    if (entries.step !== 'confirm')
      return data({ ...none, errors: [], preview: { steps, ...(await previewRollBack(ctx, steps)) } })
    const done = await rollBack(ctx, { steps, reason: one('reason'), serial: Number(one('serial')) })
    return data({ ...none, entries: {}, errors: [], done })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const errors =
      shown.length > 0 ? shown : [{ field: 'steps', message: messageOf(error.code, ctx.language, error.values) }]
    return data({ ...none, errors }, { status: error.status === 400 ? 422 : error.status })
  }
}

export default function RollBack({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(rollBackText)
  const { title, address, serial, wanted } = loaderData
  const errors = actionData?.errors ?? []
  const entries: Record<string, string | string[]> = actionData?.entries ?? {}
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const preview = actionData?.preview
  const done = actionData?.done
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead', { most: mostAlone })}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={address}>{t('back')}</TextLink>}
    >
      {done && (
        <Notice kind="ok" announce more={done.isProposed ? t('proposed') : t('done', { off: done.off, on: done.on })} />
      )}
      {actionData?.isLeft && <Notice kind="ok" announce more={t('left')} />}
      {wanted && !preview && (
        <Notice kind="info" title={t('wanted', { name: wanted.byName, to: wanted.to })}>
          <Paragraph>{t('wantedMore', { because: wanted.because })}</Paragraph>
          {wanted.isOwn && <Paragraph>{t('wantedOwn')}</Paragraph>}
          <Form label={t('wanted', { name: wanted.byName, to: wanted.to })}>
            <HiddenField name="steps" value={String(wanted.steps)} />
            <ButtonGroup>
              {!wanted.isOwn && (
                <Button name="step" value="look">
                  {t('wantedLook')}
                </Button>
              )}
              <Button name="step" value="leave" appearance="secondary">
                {t('leave')}
              </Button>
            </ButtonGroup>
          </Form>
        </Notice>
      )}
      <Paragraph>{t('now', { serial })}</Paragraph>
      {preview ? (
        <Form label={title}>
          <Notice kind="warn" announce>
            <Paragraph>
              {preview.off + preview.on === 0 ? t('nothing') : t('preview', { off: preview.off, on: preview.on })}{' '}
              {preview.names.length > 0 && t('previewNames', { names: preview.names.join(', ') })}
            </Paragraph>
          </Notice>
          <HiddenField name="steps" value={String(preview.steps)} />
          <HiddenField name="serial" value={String(preview.serial)} />
          {preview.takesTwo && <Paragraph>{t('takesTwo')}</Paragraph>}
          <TextArea name="reason" label={t('reason')} rows={2} error={errorOf('reason')} defaultValue={one('reason')} />
          {preview.off + preview.on > 0 && (
            <Button name="step" value="confirm">
              {preview.takesTwo ? t('propose') : t('confirm', { steps: preview.steps })}
            </Button>
          )}
          <TextLink href={`${address}/terugnemen`}>{t('back')}</TextLink>
        </Form>
      ) : (
        <Form label={title}>
          <TextField
            name="steps"
            label={t('steps')}
            description={t('stepsMore', { most: mostSteps })}
            inputMode="numeric"
            width="short"
            autoComplete="off"
            error={errorOf('steps')}
            defaultValue={one('steps')}
          />
          <TextArea name="reason" label={t('reason')} rows={2} error={errorOf('reason')} defaultValue={one('reason')} />
          <Button name="step" value="look">
            {t('look')}
          </Button>
        </Form>
      )}
    </WorkbenchPage>
  )
}
