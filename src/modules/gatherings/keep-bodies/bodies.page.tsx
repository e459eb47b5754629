// SPDX-License-Identifier: EUPL-1.2
import { mayDo, organisationOf } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, pageIn, pagingOf } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate } from '#values'
import { paths } from '../event/addresses.ts'
import type { Route } from './+types/bodies.page.ts'
import { bodyText } from './body.text.ts'
import { addBody, removeBody } from './keep-body.command.ts'
import { readBodies } from './read-bodies.query.ts'

const intent = 'add'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const { bodies, pages } = await readBodies(ctx, page)
  const mayWrite = mayDo(ctx.actor, 'gatherings:write')
  const own = organisationOf(ctx.actor)
  return {
    bodies: bodies.map(({ organisationId, ...one }) => ({ ...one, isOwn: mayWrite && organisationId === own })),
    paging: pagingOf(addressIn(ctx.language, paths.bodies), page, pages),
    mayWrite,
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    if (entries.intent === intent) await addBody(ctx, entries)
    else if (entries.intent === 'remove') await removeBody(ctx, String(entries.id ?? ''))
    else throw new Response(null, { status: 400 })
    return paths.bodies
  })

export default function Bodies({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(bodyText, language)
  const { bodies, paging, mayWrite } = loaderData
  type Name = 'name' | 'kind' | 'does' | 'overlap' | 'agreedWith' | 'bottleneck' | 'source' | 'seenOn'
  const field = (name: Name) => ({
    name,
    label: t(`field_${name}`),
  })
  const words = { autoComplete: 'off' } as const
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {mayWrite && (
        <Form folded intent={intent} label={t('add')} submit={t('add')}>
          <TextField {...field('name')} {...words} />
          <SelectField
            {...field('kind')}
            options={(['consultation', 'programme'] as const).map((value) => ({ value, text: t(value) }))}
          />
          <TextArea {...field('does')} rows={2} />
          <TextArea {...field('overlap')} rows={2} optional />
          <TextField {...field('agreedWith')} {...words} optional />
          <TextArea {...field('bottleneck')} rows={2} optional />
          <TextField {...field('source')} {...words} />
          <TextField {...field('seenOn')} {...words} width="medium" />
        </Form>
      )}
      {bodies.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          columns={(column) => [
            column(t('field_name'), (body) => (
              <>
                {body.name}
                <Small>{t(body.kind)}</Small>
                <Small>
                  {t('from', {
                    source: body.source,
                    date: formatCalendarDate(body.seenOn as CalendarDate, language),
                  })}
                </Small>
              </>
            )),
            column(t('field_does'), (body) => <span lang="nl">{body.does}</span>),
            column(t('field_overlap'), (body) => (
              <span lang="nl">
                {body.overlap}
                {body.agreedWith && <Small>{t('agreed', { name: body.agreedWith })}</Small>}
              </span>
            )),
            column(
              t('field_bottleneck'),
              (body) =>
                body.bottleneck && (
                  <>
                    <Status kind="warn" text={t('stuck')} /> <span lang="nl">{body.bottleneck}</span>
                  </>
                ),
            ),
            mayWrite &&
              column(
                t('deeds'),
                (body) =>
                  body.isOwn && (
                    <Form intent="remove" label={body.name}>
                      <HiddenField name="id" value={body.id} />
                      <Button appearance="subtle" hiddenText={body.name}>
                        {t('remove')}
                      </Button>
                    </Form>
                  ),
              ),
          ]}
          rows={bodies}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
