// SPDX-License-Identifier: EUPL-1.2
import { organisationOf } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { TextField } from '#ui/text-field'
import { articlePath, paths } from '../article/addresses.ts'
import { articleText } from '../article/article.text.ts'
import { CircleFields } from '../keep-article/circle-fields.part.tsx'
import type { Route } from './+types/begin-article.page.ts'
import { listChoices } from './read-article-form.query.ts'
import { TextFields } from './text-fields.part.tsx'
import { beginArticle } from './write-article.command.ts'
import { writeText } from './write.text.ts'

const intent = 'begin'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const own = organisationOf(ctx.actor)
  const organisations = (await listOrganisations(ctx)).filter(({ id }) => id !== own)
  return {
    choices: await listChoices(ctx),
    organisations: organisations.map(({ id, name }) => ({ id, name })),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => articlePath(await beginArticle(ctx, entries)))

export default function BeginArticle({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(writeText, language)
  const a = translate(articleText, language)
  return (
    <WorkbenchPage
      title={t('newTitle')}
      lead={t('newLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('newTitle')} submit={t('save')}>
        <RadioGroup
          name="kind"
          legend={t('kind')}
          options={[
            { value: 'article', text: a('article'), description: t('kindArticle') },
            { value: 'practice', text: a('practice'), description: t('kindPractice') },
            { value: 'method', text: a('method'), description: t('kindMethod') },
          ]}
        />
        <TextFields choices={loaderData.choices} />
        <TextField name="holderRole" label={t('holderRole')} description={t('holderRoleMore')} autoComplete="off" />
        <TextField
          name="reviewOn"
          label={t('reviewOn')}
          description={t('reviewOnMore')}
          width="medium"
          autoComplete="off"
        />
        <CircleFields organisations={loaderData.organisations} />
      </Form>
    </WorkbenchPage>
  )
}
