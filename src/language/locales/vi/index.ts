import type { Locale } from '../locale.js';
import { answers } from './answers.js';
import { doubtful } from './doubtful.js';
import { optOuts } from './opt-outs.js';
import { APPOINTMENT } from './parts.js';

const KIN =
  '(me|ba|bo|cha|ma|chong|vo|con|con trai|con gai|anh|chi|em|ong|ong noi|ong ngoai|ba noi|ba ngoai|bac|co|cô|chu|di|cau|be|chau|anh trai|chi gai|em trai|em gai|bo chong|me chong|ba xa|ong xa|benh nhan|cho|meo|ban|me em|bo em|ba em)';
const IT = `(la|vay|the)? (${APPOINTMENT.slice(1, -1)}|lich hen cua toi|hen cua em)? (cua toi|cua em|cua minh|cua con)?`;

export const vi: Locale = {
  language: 'vi',
  answers,
  doubtful,
  optOuts,
  automatic: {
    machines:
      'hien tiem da dong cua, chung toi se phan hoi, tiem da dong cua, tra loi tu dong, tin nhan tu dong, thu tra loi tu dong, ngoai van phong, gio lam viec cua chung toi, cam on ban da lien he',
    busy: '(toi|em)? dang (lai xe|chay xe|hop|trong cuoc hop), (toi|em)? (khong|ko) (the)? (nghe may|nghe dien thoai|tra loi|noi chuyen|nghe dt) (luc nay|bay gio|duoc)?, (toi|em) (se)? goi lai sau, nhan lai sau',
    wrongNumber: `
      so (nay)? (da)? doi chu (roi)?,
      (nham|sai|lon|lom) (so|so roi|so dien thoai|nguoi|nguoi roi|sdt|may),
      (nhan|gui|goi|nhan tin|gui tin) (nham|lon|sai) (so|nguoi|roi|may)?, nham roi, lon so, lon so roi, lon nguoi,
      (day|so nay|do) (khong phai|ko phai|k phai) (la)? (so|so cua|cua|so dien thoai),
      (khong|ko) phai (la)? so (cua)? (cô ay|anh ay|chi ay|ba ay|ong ay|nguoi nay|nguoi do),
      (khong|ko) (quen|biet) (ai|nguoi nao|nguoi) (ten|nay|la), (khong|ko) co ai (ten|o day ten),
      (khong|ko) co nguoi (ten|nao ten|nay)`,
    notThisName:
      'tôi không phải là, tôi không phải, em không phải, toi không phải là, tôi không phải là, tôi không phải, em không phải là, em không phải, toi khong phai la, toi khong phai, đây không phải là, đây không phải, day khong phai la, tôi ko phải, toi ko phai',
  },
  smallTalk: {
    greetings: 'chào|chao, xin (chào|chao), alo',
    thanks: 'cảm ơn|cám ơn|cam on',
    reactions: [],
    attachments: { articles: 'một', things: 'ảnh|hình|tin' },
  },
  hardMoments: {
    bereavement: `(ba|me|bo|ong|cha|chong|vo|ma|noi|ngoai) (toi|em|tui|noi|ngoai|minh)? (toi|em)? mat (hom|roi|sang|thu|chu nhat|tuan|dem|luc|ngay),
      be _? (nha)? (em|toi|minh)? (mat|mất) (toi qua|tối qua|hom qua|sang nay|dem qua|roi), be (cun|meo|cho) (nha em)? qua doi, (cho|meo|cun) (nha em|nha toi)? (chet|mất) (roi|hom qua|toi qua)?,
      qua doi, moi qua doi, tu tran, ta the, da khuat, khuat nui, tu vong,
      ${KIN} (toi|em|minh|cua toi|cua em|chau|con|tui|ay)? (vua|moi|da|moi|cung)? (vua|moi|da)? (mất|mat roi|chet|tu nan),
      moi mất, vua mất, moi mất, vua moi mất, da mất roi, dam tang, dam ma, tang le, nha co tang, nha em co tang,
      nha toi co tang, co tang, co dam tang, chiu tang, dua tang, chon cat, say thai, hu thai, say thai,
      ve voi chua, ve coi phat`,
    illness: `phat hien ung thu, bi ung thu, ung thu (phoi|gan|vu|da day|mau|tuyen giap), u ac, dot quy, tai bien, 
      (dang|da|phai|vua|moi|bi)? (nhap vien|nam vien|vao vien|nam benh vien|vao benh vien|nhap benh vien),
      trong benh vien, o benh vien, o trong benh vien, phong cap cuu, (dang|di|vao|dua di|phai di|phai vao) cap cuu,
      icu, hoi suc, hon me, tai nan, bi tai nan, tai nan xe, dot quy, bi dot quy, tai bien, phau thuat, mo cap cuu,
      moi mo, (bi|mac|duong tinh) (covid|corona|ung thu|viem phoi|sot xuat huyet), gay (tay|chan|xuong), benh nang,
      om nang, nguy kich, dang sinh, sap sinh, chuyen da, hoa tri`,
    urgent: `(mat|moi|luoi|hong) (sung|phu) (to|len|vu), nuot (cuc|nham|phai)? (cuc)? (pin|thuoc|dong xu), dang oi, oi ra mau, lan tron, 
      dau nguc, tuc nguc, dau tim, dau that nguc, kho tho, (khong|ko) tho (duoc|noi|dc), (khong|ko) the tho,
      ngung tho, chay mau (nhieu|khong ngung|hoai|khong cam duoc|qua)?, mau chay, xuat huyet, ra mau nhieu,
      ngat xiu, xiu, bat tinh, (bi)? ngat, mat y thuc, nhoi mau, dau tim, con dau tim, co giat, dong kinh, tu tu tu,
      muon chet, muon tu tu, tu sat, dau du doi, dau qua, dau khong chiu noi, dau lam, rat dau, ngo doc,
      di ung nang, soc phan ve, sot cao, vo oi, 911, 115, cap cuu gap, khan cap, cuu toi, cuu em, xe cuu thuong,
      gap lam, buc minh, tuc qua, tuc gian, buc xuc, te qua, qua te, phuc vu te, dich vu te, kem qua, do ngu,
      ngu vay, du me, dit me, vai lon, dcm, vcl, thang khon, khon nan, khon kiep, mat day, vo trach nhiem,
      khieu nai, se khieu nai, toi khieu nai, lua dao, that vong, khong chap nhan duoc, bat lich su`,
    none: '(tre|muon|muộn|som|dau) xiu, ban mất, ban mất roi, quen mất, lo mất, tre mất, mất tieu, mất hen, lam mất, mất so, chut xiu, ti xiu, xiu nua, chut xiu nua, (dien thoai|may|xe|pin|ac quy|cay|may tinh) (cua)? (toi|em)? (bi)? (mất|chet|het), (khong|ko|khong co|ko co|het) (sot cao|dau nguc|kho tho|khan cap|cap cuu|covid), khong gap, (xuat vien|ra vien), lam o benh vien, lam trong benh vien, chet roi, chet cha, chet chua, met chet, doi chet, lien he khan cap, tiem covid, chich covid, chich cum, cuoi chet, cuoi dau',
  },
  questions: {
    time: `
      (la|vao|luc|hen|lich hen|hen luc|hen vao|cho hoi|lich hen luc|lich hen la|cuoc hen luc|hen la|lich hen vao)? may gio (vay|the|a|nhi|hen|day|thi hen|den|toi den|em den|phai den|can den|tới|em phai den|toi phai den|em tới)? (a|vay|the|ban|nhi)?,
      ${IT} (khi nao|luc nao|bao gio|ngay nao|ngay may|hom nao|thu may|may gio|luc may gio|vao luc may gio) (vay|the|a|nhi|ban)?,
      (hen)? (ngay|hom) (may|nao) (vay|the|a)?,
      (em|toi|minh|con) (hen|co hen|phai den|den|can den|phai tới|hen luc) (luc)? (may gio|khi nao|ngay nao|luc nao) (vay|a|the)?,
      gio hen (la)? (may gio)? (vay|a)?, cho (em|toi) (hoi|biet) (gio hen|may gio|luc may gio|gio),
      (quen|khong nho) (mất|mat)? (gio|gio hen)`,
    place: `
      (phong kham|van phong|ben minh|cho|dia chi|minh|benh vien|cho hen|noi hen|hen|lich hen|quy vi|ben ban|cho kham|cac ban)? o dau (vay|the|a|nhi)?,
      (dia chi) (la gi|o dau|la dau|phong kham|nao|cu the)? (vay|a|the)?,
      (cho|gui|xin) (em|toi|minh)? (xin)? (dia chi) (voi|a|phong kham|di)?,
      den (dau|o dau|cho nao|dia chi nao) (vay|a)?, (cho|noi) nao (vay|a)?,
      (cho em|cho toi) xin dia chi (a|voi|phong kham)?, phong kham nao (vay|a)?, di duong nao`,
    person: `
      (voi|gap|kham voi)? (bac si|bs|nha si|ai) nao (vay|a|kham|the)?, (gap|hen voi|kham voi|voi) ai (vay|a|the)?,
      bac si (ten)? (gi|nao|ten gi) (vay|a)?, ${IT} (voi) (ai|bac si nao) (vay|a)?`,
  },
  choices: {
    both: 'ca hai, 2 cai, hai cai, ca 2, ca hai lich, ca hai cuoc, hai lich',
    all: 'tat ca, het, het luon, tat ca cac lich, toan bo, moi lich',
    none: 'khong cai nao, ko cai nao, khong lich nao, khong ngay nao, khong cai nao het, ca hai deu khong',
    notNumbers:
      'number nguoi|phut|gio|tieng|ngay|tuan|thang|lan|dua|be|tuoi|nam|con|h, luc number, thu number, ngay number, thang number, tre number',
    or: 'hoac',
    only: 'chi co, thoi',
    notAll: 'het roi, het hon, het gio, het tien, het benh, tat ca moi nguoi',
    ordinals: [
      'cai|lich|cuoc? hen? dau tien|thu nhat|dau|so mot',
      'cai|lich|cuoc? hen? thu hai|thu nhi|sau',
      'cai|lich|cuoc? hen? thu ba',
      'cai|lich|cuoc? hen? thu tu',
    ],
    last: 'cai|lich|cuoc? hen? cuoi|cuoi cung',
    numbers: 'mot, hai, ba, bon',
    list: 'so, muc, lua chon',
    other: 'cai kia, lich kia, cai con lai, lich con lai, ngay kia',
    rest: 'may cai con lai, cac cai con lai, nhung cai con lai, con lai, cac lich khac',
    except: 'tru, ngoai tru',
    because: 'vi, tai',
    and: 'va, voi',
    either: '',
    earlier: 'cai som hon, lich som hon',
    later: 'cai tre hon, lich tre hon',
    firstOnes: 'number cai dau, number lich dau',
    lastOnes: 'number cai cuoi, number lich cuoi',
    counted: 'ca number, tat ca number',
    ones: 'cac lich',
    me: 'cua toi, cua em, cua minh',
    comes: 'se di, se tới, di duoc, tới duoc',
    out: 'bo di, khong duoc roi',
    undecided:
      'chua biet, khong biet, chua chac, khong chac, co le, chac la, de em xem, de toi xem, se bao sau, bao lai sau, chua quyet dinh',
    conditions: 'neu, khi, tuy, mien la',
    around: { before: 'vao, cho, lich, lich hen, hen, ngay, cua, voi, cai, be, luc', behind: 'lich, hen' },
    inPlace: { subject: '', object: 'lich hen', itIs: '' },
    theirs: 'cua be, cua nó',
    copulas: '',
    petEndings: '',
    verbs: 'la, thi, duoc',
  },
  calendar: {
    weekdays: [
      'chu nhat, cn',
      'thu hai, thu 2, t2',
      'thu ba, thu 3, t3',
      'thu tu, thu 4, t4',
      'thu nam, thu 5, t5',
      'thu sau, thu 6, t6',
      'thu bay, thu 7, t7',
    ],
    months: ['', '', '', '', '', '', '', '', '', '', '', ''],
    today: 'hom nay, bua nay, sang nay, chieu nay, tối nay, hn',
    tomorrow: '(ngay|sang|chieu|tối|trua) mai, mai (em|toi|con|chau|minh|gap|chung)',
    notBeforeTomorrow: 'chi, cô, em, anh, be',
    minutes: 'phut, ph',
    noon: '',
    partsOfDay: {
      morning: 'buoi sang, cai sang',
      afternoon: 'buoi chieu, cai chieu',
      evening: 'buoi tối, cai tối',
    },
    at: 'luc',
    oclock: 'gio',
    notThen: 'sau, truoc, tới',
    articles: '',
    ambiguousDays: { days: '', behind: '' },
    joins: 'nhung, boi',
  },
  texts: {
    operators: { location: 'tại', participant: 'với' },
    templates: {
      MSG_TEMPLATE: "[{}] Quý vị có lịch hẹn {}{}. Vui lòng trả lời 'Có' để xác nhận hoặc 'Không' để hủy.",
      CONFIRMATION_RESPONSE: '[{}]\nCảm ơn! Lịch hẹn của quý vị đã được xác nhận.',
      CANCEL_RESPONSE: '[{}]\nCảm ơn! Lịch hẹn của quý vị đã được hủy.',
      UNPARSABLE_RESPONSE:
        "[{}]\nXin lỗi, chúng tôi chưa hiểu câu trả lời. Vui lòng trả lời 'Có' để xác nhận hoặc 'Không' để hủy.",
      HELP_RESPONSE:
        "[{}]\nChúng tôi nhắn tin về lịch hẹn của quý vị. Vui lòng trả lời 'Có' để xác nhận hoặc 'Không' để hủy. Nếu cần việc khác, xin gọi cho chúng tôi. Trả lời STOP để không nhận tin nhắn nữa.",
      QUESTION_RESPONSE: '[{}]\nCảm ơn quý vị đã nhắn tin. Văn phòng sẽ trả lời quý vị.',
      MOVED_NOTICE:
        "[{}] Lịch hẹn {} của quý vị đã được dời sang {}{}. Vui lòng trả lời 'Có' để xác nhận hoặc 'Không' để hủy.",
      CANCELED_NOTICE: '[{}] Lịch hẹn {} của quý vị đã bị hủy. Nếu có thắc mắc, xin gọi cho chúng tôi.',
    },
    optOut: '[{}]\nSẽ không nhắn tin nữa. Nhận lại: {}.',
    optOutAndCancel:
      '[{}]\nLịch hẹn của quý vị đã được hủy và chúng tôi sẽ không nhắn tin nữa. Để nhận lại tin nhắn, trả lời {}.',
    optIn: '[{}]\nQuý vị sẽ lại nhận tin nhắn về lịch hẹn. Trả lời STOP để không nhận nữa.',
    possibleOptOut:
      '[{}]\nTrả lời STOP để không nhận tin nhắn nữa. Nếu cần việc khác, xin gọi cho chúng tôi.',
    optOutHint: 'Trả lời STOP để không nhận tin nhắn nữa.',
    appointmentIs: '[{}]\nLịch hẹn của quý vị {}{}.',
    choose: {
      before: '[{}]\nQuý vị có {} lịch hẹn:',
      after: "Vui lòng trả lời, ví dụ: '1 có 2 không' hoặc 'có tất cả'.",
    },
  },
};
