import { expect } from '@open-wc/testing';
import { describeResolver, resolver } from '../../dns-over-https.ts';
import { wordsOf } from '../../support.ts';
import { answered, ask, show } from './form-on-page.ts';
import { all, one } from '../../shadow.ts';

describeResolver('<tenmien-availability doh>, at a real resolver', () => {
  const showAsked = async (name: string) => {
    const element = await show({ doh: resolver });
    expect(wordsOf(element)).to.contain(`Khi bạn bấm “Kiểm tra”, tên được gửi tới ${new URL(resolver).host} để tra.`);
    await ask(element, name);
    await answered(element);
    return element;
  };

  for (const name of ['da-cap.id.vn', 'ky.id.vn', 'đặcsản.biz.vn']) {
    it(`says that somebody has the delegated name ${name}`, async () => {
      const element = await showAsked(name);
      expect(wordsOf(one(element, 'h3'))).to.equal(`${name} đã có người đăng ký`);
      expect(all(element, '.name')).not.to.be.empty;
    });
  }

  it('does not call a name free that is in no DNS', async () => {
    const element = await showAsked('khong-co.id.vn');
    expect(wordsOf(one(element, 'h3'))).to.equal('Chưa thấy ai đăng ký khong-co.id.vn');
    expect(wordsOf(element))
      .to.contain('Tên đã đăng ký mà chưa dùng thì DNS không biết.')
      .and.to.contain('Kiểm tra lúc');
    expect(wordsOf(element)).not.to.match(/còn đăng ký được|còn trống/);
    expect(all(element, '.places a')).not.to.be.empty;
  });

  for (const [name, words] of [
    ['gia.id.vn', 'sự cố'],
    ['tu-choi.id.vn', 'Kết quả tra cứu chưa rõ.'],
    ['rong.id.vn', 'Kết quả tra cứu chưa rõ.'],
  ] as const) {
    it(`says that the state of ${name} could not be found`, async () => {
      const element = await showAsked(name);
      expect(wordsOf(one(element, 'h3'))).to.equal(`Chưa tra được ${name}`);
      expect(wordsOf(element))
        .to.contain(words)
        .and.not.to.match(/còn đăng ký được|đã có người/);
    });
  }
});
