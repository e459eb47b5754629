// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
// Its style.
import '#ui/filter-bar'
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import { articleKinds } from '../article/article.ts'
import { articleText } from '../article/article.text.ts'
import { searchText } from './search.text.ts'

type SearchFormProps = {
  asked: { words: string; kind: string; concept: string }
  choices: readonly { id: string; text: string }[]
  isDesk: boolean
}

/** The words are posted: they never stand in an address. */
export function SearchForm({ asked, choices, isDesk }: SearchFormProps) {
  const t = useText(searchText)
  const a = useText(articleText)
  return (
    <Form label={t('search')}>
      <div className="dw-filter">
        <TextField
          name="words"
          label={t('search')}
          description={t(isDesk ? 'searchMoreDesk' : 'searchMore')}
          type="search"
          autoComplete="off"
          defaultValue={asked.words}
        />
        <SelectField
          name="kind"
          label={t('kind')}
          emptyText={t('any')}
          defaultValue={asked.kind}
          options={articleKinds.map((kind) => ({ value: kind, text: a(kind) }))}
        />
        <SelectField
          name="concept"
          label={t('concept')}
          emptyText={t('any')}
          defaultValue={asked.concept}
          options={choices.map(({ id, text }) => ({ value: id, text }))}
        />
        <Button appearance="secondary" name="intent" value="search">
          {t('find')}
        </Button>
      </div>
    </Form>
  )
}
