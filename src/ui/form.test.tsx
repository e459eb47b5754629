// SPDX-License-Identifier: EUPL-1.2
import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckboxGroup, RadioGroup } from './choice-field.tsx'
import { danglingReferences } from './dangling-references.ts'
import { DateField } from './date-field.tsx'
import { WithFieldNames } from './field-names.tsx'
import { FileField } from './file-field.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { TextArea, TextField } from './text-field.tsx'

describe('fields', () => {
  it('tie label, description, hint and error to the input, whose id is its name', () => {
    const html = render(
      <TextField name="amount" label="Bedrag" description="Schat het" error="Vul het in" maxLength={20} prefix="€" />,
    )
    expect(html).toContain('<label class="utrecht-form-label" for="amount">Bedrag</label>')
    expect(html).toContain('aria-describedby="amount-description amount-hint amount-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid"')
    expect(html).not.toMatch(/\smaxlength=/i)
    expect(danglingReferences(html)).toEqual([])
  })

  it('say nothing about errors or descriptions that are not there', () => {
    const html = render(<TextArea name="story" label="Verhaal" defaultValue="<b>Hallo" />)
    expect(html).not.toMatch(/aria-describedby|aria-invalid|error/)
    expect(html).toContain('&lt;b&gt;Hallo</textarea>')
  })

  it('keep what was chosen and entered', () => {
    const html = render(
      <Form multipart>
        <RadioGroup
          name="way"
          legend="Hoe?"
          options={[
            { value: 'a', text: 'A' },
            { value: 'b', text: 'B', description: 'Bee' },
          ]}
          defaultValue="b"
          error="Kies"
        />
        <CheckboxGroup
          name="where"
          legend="Waar?"
          options={[
            { value: 'x', text: 'X' },
            { value: 'y', text: 'Y' },
          ]}
          defaultValue={['x']}
        />
        <DateField
          name="day"
          legend="Wanneer?"
          defaultValue={{ day: '31', month: '2', year: '2026' }}
          error="Kan niet"
          errorIn={['day']}
          description="Zoals 1 2 2026"
        />
        <FileField name="proof" label="Bewijs" uploaded={[{ id: 'f1', name: 'foto.jpg' }]} multiple />
      </Form>,
    )
    expect(html).toMatch(/id="way-2"[^>]*value="b"|value="b"[^>]*id="way-2"/)
    expect(html.match(/checked=""/g)).toHaveLength(2)
    expect(html).toMatch(/<input[^>]*id="day"[^>]*name="day-day"[^>]*value="31"/)
    expect(html.match(/<input[^>]*aria-invalid="true"/g)).toHaveLength(1)
    expect(html).toMatch(/<button[^>]*value="f1" name="proof-remove">Verwijder<span class="dw-hidden"> foto.jpg/)
    expect(html).toMatch(/<form[^>]*novalidate="" enctype="multipart\/form-data" method="post"/i)
    expect(danglingReferences(html)).toEqual([])
  })

  it('can be the heading of the page, once', () => {
    const html = render(
      <RadioGroup name="q" legend="Hoe betaalde u?" asHeading options={[{ value: 'a', text: 'A' }]} />,
    )
    expect(html).toMatch(/<legend[^>]*><h1[^>]*>Hoe betaalde u\?<\/h1><\/legend>/)
  })
})

describe('error summary', () => {
  it('says which field, also of two that say the same, in whatever characters', async () => {
    const { prelude } = await prerenderToNodeStream(
      <WithFieldNames>
        <ErrorSummary
          errors={[
            { field: 'a-name', message: 'Vul dit in.' },
            { field: 'way', message: 'Maak een keuze.' },
            { field: 'inhoud', message: 'Iemand was u voor.' },
          ]}
        />
        <TextField name="name" id="a-name" label="Naam <b> & plaats" />
        <RadioGroup name="way" legend="Hoe betaalde u?" options={[{ value: 'a', text: 'A' }]} />
      </WithFieldNames>,
    )
    const html = await text(prelude)
    expect(html).toContain('<b>Naam &lt;b&gt; &amp; plaats: </b>Vul dit in.')
    expect(html).toContain('<b>Hoe betaalde u? </b>Maak een keuze.')
    expect(html).toContain('<b></b>Iemand was u voor.')
  })

  it('links every message to its field, takes the focus without script, and says that nothing was lost', () => {
    const html = render(
      <>
        <ErrorSummary
          errors={[
            { field: 'mail', message: 'Vul een e-mailadres in' },
            { field: 'way', message: 'Kies' },
          ]}
        />
        <TextField name="mail" label="E-mail" />
        <RadioGroup name="way" legend="Hoe?" options={[{ value: 'a', text: 'A' }]} />
      </>,
    )
    expect(html).toMatch(/role="alert"[^>]*tabindex="-1"[^>]*autofocus=""/i)
    expect(html).toMatch(/<a[^>]*href="#mail"><b><\/b>Vul een e-mailadres in<\/a>/)
    expect(html).toContain('Er is een probleem')
    expect(html).toContain('staat er nog')
    expect(danglingReferences(html)).toEqual([])
  })

  it('is absent without errors', () => expect(render(<ErrorSummary errors={[]} />)).toBe(''))
})
