// SPDX-License-Identifier: EUPL-1.2

/** As the browser itself would send the form, but without leaving the page; what is on its way arrives even when somebody leaves. */
export async function sendForm(action: string, form: FormData): Promise<'done' | 'refused' | 'away'> {
  const body = new URLSearchParams(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  try {
    const { type, ok, status } = await fetch(action, { method: 'POST', body, redirect: 'manual', keepalive: true })
    if (type === 'opaqueredirect' || ok) return 'done'
    return status >= 500 ? 'away' : 'refused'
  } catch {
    return 'away'
  }
}
