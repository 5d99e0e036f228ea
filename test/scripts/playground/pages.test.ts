import assert from 'node:assert/strict';
import { watchPages } from '../../../scripts/playground/pages.ts';

describe('the pages of one person', () => {
  it('get what was said before once they are ready, not sooner', () => {
    const pages = watchPages();
    const starts: string[] = [];
    pages.loading();
    pages.connected((history) => starts.push(history));
    assert.deepEqual(starts, []);
    pages.ready();
    pages.ready();
    assert.deepEqual(starts, ['with']);
  });

  it('get only what is new when they connect anew without being loaded anew', () => {
    const pages = watchPages();
    const starts: string[] = [];
    pages.loading();
    pages.connected((history) => starts.push(history));
    pages.ready();
    pages.connected((history) => starts.push(history));
    assert.deepEqual(starts, ['with', 'without']);
  });

  it('get everything again after a reload', () => {
    const pages = watchPages();
    const starts: string[] = [];
    for (const load of ['first', 'second']) {
      pages.loading();
      pages.connected((history) => starts.push(`${load} ${history}`));
      pages.ready();
    }
    assert.deepEqual(starts, ['first with', 'second with']);
  });
});
