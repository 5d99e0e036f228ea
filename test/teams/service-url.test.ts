import assert from 'node:assert/strict';
import { allowServiceUrls } from '../../src/teams/service-url.ts';

describe('the service URLs that the bot talks to', () => {
  const teams = allowServiceUrls({ local: false });
  const local = allowServiceUrls({ local: true });

  for (const url of [
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/emea/11111111-2222-4333-8444-555555555555/',
    'https://SMBA.trafficmanager.net/nl',
    'https://europe.api.botframework.com/',
  ]) {
    it(`are those of Teams: ${url}`, () => {
      assert.equal(teams(url), true);
      assert.equal(local(url), true);
    });
  }

  for (const url of [
    'http://smba.trafficmanager.net/emea/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:secret@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net/emea/?next=https://evil.example',
    'https://smba.trafficmanager.net/#x',
    'https://botframework.com.evil.example/',
    'https://evilbotframework.com/',
    'https://botframework.com/',
    'file:///etc/passwd',
    'smba.trafficmanager.net',
    `https://smba.trafficmanager.net/${'a'.repeat(300)}`,
    '',
  ]) {
    it(`are not: ${url.slice(0, 80)}`, () => {
      assert.equal(teams(url), false);
      assert.equal(local(url), false);
    });
  }

  for (const url of [
    'http://localhost:56150/_connector',
    'http://127.0.0.1:40001/',
    'http://[::1]:40001/',
  ]) {
    it(`are loopback only in local mode: ${url}`, () => {
      assert.equal(teams(url), false);
      assert.equal(local(url), true);
    });
  }

  for (const url of [
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://10.0.0.1/',
    'ftp://localhost/',
  ]) {
    it(`are nothing beyond loopback in local mode: ${url}`, () => {
      assert.equal(local(url), false);
    });
  }

  it('can be replaced by hosts of one’s own, which then are the only ones', () => {
    const own = allowServiceUrls({
      local: false,
      hosts: ['connector.example.nl', '*.example.org'],
    });
    assert.equal(own('https://connector.example.nl/'), true);
    assert.equal(own('https://a.example.org/'), true);
    assert.equal(own('https://example.org/'), false);
    assert.equal(own('https://smba.trafficmanager.net/emea/'), false);
  });
});
