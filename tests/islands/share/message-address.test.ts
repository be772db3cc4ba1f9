import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailAddress, whatsAppAddress } from '../../../src/islands/share/message-address.ts'

const link = 'https://kmora.example/plan/#2.AbC-_d'
const hostile = 'Plan “A&B” <b>#1</b> 100 % ñ ¿? \u202Ejavascript:'

test('WhatsApp gets the message whole, encoded once', () => {
  const address = new URL(whatsAppAddress(`${hostile}: ${link}`))
  assert.equal(address.origin + address.pathname, 'https://wa.me/')
  assert.deepEqual([...address.searchParams], [['text', `${hostile}: ${link}`]])
})

test('a number for WhatsApp is its digits', () => {
  const { pathname } = new URL(whatsAppAddress('x', '+51 987 654-321'))
  assert.equal(pathname, '/51987654321')
})

test('a mail program gets subject and body whole, and no other header', () => {
  const body = `${hostile}:\r\n\r\n${link}\r\n`
  const address = new URL(mailAddress({ subject: hostile, body }))
  assert.equal(address.pathname, '')
  assert.deepEqual(
    address.search
      .slice(1)
      .split('&')
      .map((part) => part.split('=').map(decodeURIComponent)),
    [
      ['subject', hostile],
      ['body', body],
    ],
  )
})

test('an address to write to stays one address', () => {
  const to = (email: string) => new URL(mailAddress({ subject: '', body: '' }, email)).pathname
  assert.equal(to('hola@kmora.example'), 'hola@kmora.example')
  assert.equal(to('hola@kmora.example?bcc=otro'), 'hola@kmora.example%3Fbcc%3Dotro')
})
