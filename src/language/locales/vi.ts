import type { Locale } from './locale.js';

/*
 * Folded: most people type without marks, or with some. Only the words that would be another one without theirs keep them
 * (`text/plain-words.ts`); beside them stands what is typed without, as far as that can be told.
 */
const NOT = '(khong|hk|ko|k|hong|hok|khg|khum|kh|chang)';
const COME =
  '(den|di|tới|qua|ghe|toi duoc|den duoc|di duoc|den|tới duoc|qua duoc|ghe duoc|den kham|di kham|qua kham|tới kham|den hen|den dung hen|den dung gio|tham du|co mat|den cho hen|di hen|den buoi hen|den cuoc hen|du hen)';
const APPOINTMENT =
  '(lich hen|cuoc hen|buoi hen|hen|lich|lich kham|buoi kham|cuoc kham|appointment|appt|lich hen kham|cai hen|lich hen cua em|lich hen cua toi|lich hen cua minh|lich hen nay|hen nay)';
const DONT = '(đừng|dung|dừng|dug|dừng co|đừng co|đừng co ma|xin đừng|xin dung|cho|cho co)';
const STOP =
  '(ngung|ngung|dừng|dung|thoi|ngung|stop|cham dut|ngung lai|dừng lai|dung lai|vui long ngung|vui long dừng|tat|huy nhan|hủy nhan|huỷ nhan|huy|hủy|huỷ|bo|khoa)';
const MESSAGES =
  '(tin nhan|tin|tin nhan nay|sms|text|thong bao|tin nhan nhac|nhac nho|nhac hen|tin nhac|tin nhan nhac hen|tn|cac tin nhan|tin nhan quang cao|may tin nhan|nhung tin nhan|cac tin nhan nay|may tin nay|cac thong bao|nhac lich|message|message nay)';
const SEND =
  '(nhan tin|nhan|gui|goi tin|gui tin|goi|text|gui tin nhan|goi tin nhan|goi sms|gui sms|gui thong bao|lien lac|lien he|lam phien|quay ray|phien|spam|nhan cho|gui|goi|nt|nhan tn)';
const TO_ME =
  '(cho|den|tới|toi|voi|qua|ve)? (em|toi|tui|minh|chung toi|so nay|so toi|so em|so cua toi|con|chau|anh|chi|nua|may)?';
const KIN =
  '(me|ba|bo|cha|ma|chong|vo|con|con trai|con gai|anh|chi|em|ong|ong noi|ong ngoai|ba noi|ba ngoai|bac|co|cô|chu|di|cau|be|chau|anh trai|chi gai|em trai|em gai|bo chong|me chong|ba xa|ong xa|benh nhan|cho|meo|ban|me em|bo em|ba em)';
const SURE = '(chac chan|chac|se|nhat dinh|van|van se|deu|deu se|cung|cung se|co the|co the se)';
const TAIL =
  '(a|nha|nhe|duoc|duoc a|dau|dau a|duoc dau|nua|nua a|duoc nua|noi|kip|duoc roi|duoc nha|dc|dc a|dk)';
const IT = `(la|vay|the)? (${APPOINTMENT.slice(1, -1)}|lich hen cua toi|hen cua em)? (cua toi|cua em|cua minh|cua con)?`;

export const vi: Locale = {
  language: 'vi',
  answers: {
    phrases: {
      slip: `a khong, nham roi, bam nham, nhan nham`,
      turn: `(toi|em|minh)? doi y (roi)?, thay doi ke hoach`,
      yes: `
        vang, vang a, vag, vang vang, da vang, da vang a, da co, da co a, da co a, co nha, co nhe, co chu, co roi,
        co em, co chi, co anh, uh, uhm, u, u, uk, uki, um, umk, um, uhu, um co, da co, y, vang co, phai roi, đúng,
        đúng roi, đúng vay, đúng a, dung roi, dung vay, dung the, duoc chu, duoc roi, duoc a, dong y, em dong y,
        toi dong y, chac chan roi, chac chan, tat nhien, di nhien, duong nhien, chap nhan, nhat tri, yes, yes a,
        yeah, chuan, chuan roi, chot, chot nha, chot nhe, chot luon, co di, co den, co tới, co ghe, co qua,
        bang long, dung a, vang, rat? san long`,
      ok: `
        ok, okay, oke, okie, oki, okela, okla, ok a, ok nha, ok nhe, ok em, ok chi, ok anh, da ok, da oke, da okay,
        duoc, dc, dk, duoc, da duoc, duoc nha, duoc nhe, tot, tot qua, tot lam, tuyet, tuyet voi, on, on a, da on,
        da ok a, da dc, vay nhe, nhu vay nhe, the nhe, hay qua, da biet a, da roi, hen gap, hen gap lai, gap sau,
        gap nhau sau, ok e|em, ok (ban|em|anh|chi|co|bac si|nhe|nha)`,
      no: `
        khoi can,
        khong a, khong co, da khong, da khong a, da ko, da ko a, ko a, khong nha, khong nhe, khong dau, ko dau,
        khong duoc, ko duoc, khong duoc a, ko dc, k dc, kdc, khong dc, da khong duoc, da khong duoc a, da ko dc,
        khong the, khong the a, ko the, chang, khong co dau, hong a, hong, hok, hong duoc, hok dc, khum, ko nha,
        ko nhe, khong khong, ko ko, tu choi, em tu choi, toi tu choi, nope`,
      come: `
        den, tới, di, di, ghe, tham du, tham gia, di duoc, den duoc, di hen, den hen, kham, di kham, den kham,
        tới kham, qua kham, den noi, den kip`,
      attend: `
        (con|chau|em|toi|minh)? (dua|cho|dan) (me|ba|bo|con|ong|be|chau|vo|chong) (toi|tới|den|di|qua|kham),
        ${SURE} ${COME}, se ${SURE} ${COME}, se toi, chac chan se toi, em den a, em den nha, toi den nha, em di a,
        em di nha, em tới a, em tới nha, se gap, hen gap bac si, dang den, dang di, dang tren duong,
        dang tren duong den, tren duong den, dang tren duong tới, dang qua, dang tới, em dang den, toi dang den,
        sap den, sap den noi, sap tới, tới ngay, qua ngay, den lien, se co mat, chac chan co mat,
        chac chan se co mat, em den duoc, toi den duoc, con den duoc, em di duoc, toi di duoc, den duoc a,
        di duoc a, den duoc nha, di duoc nha, tới duoc, tới duoc a, se den dung gio, se den dung hen, se den som,
        em co den, toi co den, em co di, toi co di, co den a, mai em den, mai toi den, mai em tới, mai con den,
        mai em qua, mai em di, mai gap, mai gap a, mai gap nha, hen mai gap, gap mai, toi den, da toi den, em den,
        con den, da em den, da con den, toi tới, da toi tới, ok toi den, tới dung gio, se tới dung gio,
        dang tren duong, dang di den, dang den, co mat, toi di`,
      keep: `
        giu ${APPOINTMENT}?, giu lai ${APPOINTMENT}?, giu nguyen ${APPOINTMENT}?, van giu ${APPOINTMENT}?,
        giu ${APPOINTMENT} nhe|nha|giup em|cho em|cho toi|giup toi, de nguyen ${APPOINTMENT}?, van nhu cu, nhu cu a,
        nhu lich,
        (đừng|dung|dừng|khong|ko|k|khoi|chang|hong|khong can|ko can|khong muon|ko muon|xin đừng|xin dung|xin đừng co|khong co|ko co|em khong|em ko|toi khong|toi ko|dug|khong phai|chua|chua muon|cho|đừng co|khong he|se khong|se ko|em se khong|toi se khong|khong duoc) (hủy|huỷ|huy|cancel|huy bo|hủy bo|huỷ bo) ${APPOINTMENT}?,
        khong bo hen, ko bo hen`,
      absent: `
        ${NOT} (the|se)? ${COME} ${TAIL}?, ${NOT} (ranh|co mat|tham gia|tham du|co o nha|tien|ghe) ${TAIL}?,
        ${NOT} co thoi gian, ${NOT} con can ${APPOINTMENT}, ${NOT} can ${APPOINTMENT} nua?, ${NOT} can kham nua,
        ${NOT} can den nua,
        (em|toi|con|chau|minh|anh|chi)? xin (vắng|vang|nghỉ|nghi|phep|vắng mat|vang mat|nghỉ phep|kieu|khat|tu choi),
        vắng mat, vang mat, vắng, se vắng mat, se vang mat, em vắng, toi vắng, em vang mat, toi vang mat,
        em se vang mat, em nghỉ a, em nghỉ nha, hom nay em nghỉ, mai em nghỉ, em xin phep nghỉ,
        em xin phep vang mat, cho em nghỉ, cho toi nghỉ, het duong di, chiu khong den duoc, thoi khong den,
        thoi khong di, thoi em khong den, thoi em khong di, thoi khong den nua, thoi ko den, thoi ko di,
        khong den noi, ban roi khong den duoc, ban khong den duoc, lo hen mat roi, khong theo duoc,
        mai ${NOT} ${COME} ${TAIL}?, hom nay ${NOT} ${COME} ${TAIL}?, khong can nua, (toi|em|minh) khong can nua,
        khong can lich hen nua, da khong den duoc, da khong di duoc`,
      cancel: `
        hủy, huỷ, cancel, hủy bo, huỷ bo, (hủy|huỷ|huy|cancel|huy bo|hủy bo|huỷ bo|bo) ${APPOINTMENT},
        (hủy|huỷ|huy|cancel) (di|nhe|nha|a|giup|giup em|giup toi|giup minh|cho em|cho toi|cho minh|ho|dum|luon|lai|roi|cho con|giup con|dum em|ho em|ngay|ngay|ho toi) ${APPOINTMENT}?,
        (muon|can|xin|phai|se|danh|danh|danh phai|cho em|cho toi|cho con|cho minh|vui long|lam on|giup em|giup toi|nho|em|toi|xin phep|xin duoc|muon xin|quyet dinh|yeu cau|de nghi|duoc|hay|nen) (hủy|huỷ|huy|cancel|huy bo|hủy bo|huỷ bo) ${APPOINTMENT}?,
        (vui long|xin) xoa ${APPOINTMENT}, rut hen, rut lich hen, nhuong cho nguoi khac, nhuong lich cho nguoi khac,
        nhuong cho cho nguoi khac`,
      request: `
        (co the|chi co the|anh co the|lam on) (hủy|huỷ|huy|cancel) (giup|cho|ho|dum)? (em|toi|minh|con)? ${APPOINTMENT}? (duoc khong|duoc ko|dc ko|dc khong|khong|ko|khong a|ko a|duoc khong a|duoc ko a),
        (hủy|huỷ|huy|cancel) (giup|cho|ho|dum)? (em|toi|minh|con)? ${APPOINTMENT}? (duoc khong|duoc ko|dc ko|dc k|dc khong|duoc khong a|duoc ko a|dc khong a|dc ko a)`,
      not: 'chua he',
      will: 'se, chac chan se, nhat dinh se, van se, nhat dinh, dam bao',
      can: '',
      must: 'muon, can, can em muon, toi muon, em can, toi can, em toi thich',
      maybe: `
        mot cai, mot lich, cai nay, cai kia, (khong|ko|k) the (khong|ko|k) ${COME}, di vắng, em di vắng,
        khong co em, khong co nguoi, khong co ai, ko co ai,
        em|toi|con|minh? den nha (ban|me|ba|bo|ong|nguoi|ho hang|con|be|chi|anh|ngoai|noi), co le, co the,
        co the toi, co the em, co the khong, co the ko, chac la, chac, chac em, chac toi, chac khong, chac ko,
        chac la khong, hinh nhu, chac se, co khi, neu, lo nhu, gia nhu, gia ma, gia su, nho, phong khi, tru khi,
        mien la, tuy, con tuy, tuy vao, con phu thuoc, phu thuoc, de xem, de em xem, de toi xem, de coi, coi da,
        xem da, xem lai, coi lai, de em coi, de em hoi, de toi hoi, hoi lai, hoi chong, hoi vo, hoi me, khong biet,
        ko biet, k biet, hong biet, chua biet, chua chac, chua chac chan, chua ro, khong chac, ko chac,
        khong chac chan, khong ro, chua ranh, chua quyet dinh, chua tinh, hy vong, hi vong, mong, mong la,
        mong rang, co gang, se co gang, rang, se rang, thu, em thu, de em, nghĩ, em nghĩ, toi nghĩ, nghi la,
        em nghi, toi nghi, toi nghi la, tuong, cu tuong, em tuong, doan, dinh, em dinh, toi dinh, du dinh, dang le,
        le ra, suyt, suyt nua, hau nhu, gan nhu, tam thoi, cho chut, cho ti, doi chut, doi ti, khoan, khoan da,
        tu tu, thoi khoi, quen, em quen, toi quen, quen mat, nham lan, bi nham, nham ngay, khong hieu, ko hieu,
        khong nho, khong nho ro, hieu lam, co hay khong, co hoac khong, co khong, vang khong, co ko, vang ko,
        co va khong, hay la khong, hay khong, hay ko, chua, chua a, chua the, dang phan van, phan van, luong lu,
        do du, suy nghi, suy nghĩ, nghĩ lai, de nghĩ, 50 50, may ra, may rui, inshallah, da bi hủy, da bi huy,
        bi hủy, bi huy, bi huỷ, da hủy, da huy, da huỷ, moi huy, huy day, huy do, huy ne, huy nghe, phi huy,
        phi hủy, viec huy, viec hủy, viec huỷ, chinh sach huy, huy chua, hủy chua, xac nhan viec huy, xac nhan huy,
        xac nhan hủy, xac nhan huỷ, chua xac nhan, khong xac nhan, ko xac nhan, se xac nhan, se bao, bao sau,
        bao lai, se bao lai, em bao lai, toi bao lai, em bao sau, tra loi sau, xac nhan sau, xac nhan lai,
        xac nhan lai sau, xac nhan voi, noi lai sau, khong phai, ko phai, khong han, khong hoan toan, khong co hen,
        khong co lich hen, khong co lich, ko co hen, ko co lich hen, toi khong co hen, em khong co hen,
        khong dat hen, khong dat lich, hom qua, da den, da den roi, den roi, da di roi, di roi, da tới, em den roi,
        toi den roi, kham roi, da kham, dung, dung, dừng, đừng, den tre khong, ${NOT} nhan, ${NOT} thay, ${NOT} kip,
        ${NOT} nho, ${NOT} toi, ${NOT} toi se, ${NOT} em se, di dau, di choi, di hoc, di lam, di cho, di an, di ve,
        di du lich, di xa, di cong tac, di vang, di benh vien, di cap cuu, den nha, den truong, den cong ty,
        den lam, den benh vien khac, qua nha, ve nha, den dau, den muc, den noi khac, den phien, den khi, den luc,
        den gio, den mai, den hom, den ngay, di bac si khac, dua, dang dua, gion, noi dua, cho la, khong ngo, lieu,
        e la, e rang, kho ma, kho long, kho, hoi kho, kho den, kho di`,
      other: `
        doi lich, doi ngay, doi gio, doi hen, doi sang, doi qua, doi lai, doi lich hen, muon doi, xin doi, can doi,
        cho doi, doi lich, doi, doi lich lai, doi duoc khong, doi duoc ko, dat lai, dat lai lich, dat lich, dat hen,
        hen lai, hen khi khac, hen ngay khac, hen dip khac, hen lan sau, sap xep lai, xep lai, xep lich lai,
        chuyen sang, chuyen lich, chuyen ngay, chuyen gio, chuyen qua, ngay khac, gio khac, hom khac, luc khac,
        khi khac, bua khac, dip khac, tuan sau, tuan tới, tuan khac, thang sau, thang tới, thang khac, lan sau,
        lan khac, de sau, de luc khac, de hom khac, de mai, de khi khac, som hon, tre hon, muon hon, muộn hon,
        khac duoc khong, khac duoc ko, tot hon, hay hon, tien hon, ngay nao khac, gio nao khac, con cho, con lich,
        con gio, con trong, lich trong, online, truc tuyen, qua dien thoai, thay vi, thay vao do, hoan, hoan lai,
        tri hoan, tam hoan, reschedule, re schedule, chuyen hen, ai, ai vay, ai day, ai do, ai the, la ai, ai nhan,
        ai goi, ban la ai, ai nhan vay, so cua ai, hen gi, hen nao, lich hen nao, lich hen gi, lich gi,
        cuoc hen nao, kham gi, nham so, so may`,
      later:
        '(em|toi) (se)? (dat|hen|goi dat|goi de dat) (lich)? lai sau, (em|toi) se goi (lai|dat) de (dat|hen) lai',
      reason: `
        (toi|em|minh)? dang di du lich, 
        dang di cong tac,
        benh, bi benh, om, bi om, sot, bi sot, cam, bi cam, cum, bi cum, ho, covid, bi covid, nhap vien, nam vien,
        cap cuu, tai nan, bi tai nan, dam tang, dam ma, tang le, co tang, nha co tang, du lich, dang du lich,
        di cong tac roi, cong tac, dang o xa, o xa, o nuoc ngoai, ve que, ve viet nam, o viet nam, dang o viet nam,
        viec dot xuat, co viec dot xuat, dot xuat, co viec gap, viec gap, co viec rieng, viec gia dinh,
        co viec gia dinh, chuyen nha, doi nha, khong khoe, ko khoe, khong duoc khoe, met, bi met, me qua, dau bung,
        dau dau, bi dau, viec khan cap, con benh, con om, con bi benh, con bi om, con bi sot, con sot, be benh,
        be om, be sot, be bi benh, be bi om, be bi sot, chau om, me benh, me om`,
      excuse: `
        ban, ban, ban viec, ban viec roi, dang ban, ban roi, ban qua, ban di lam, ban hoc, ban con, ban con nho,
        co viec, co viec ban, co viec roi, ban cong viec, cong viec, di lam viec, phai di lam, phai di hoc,
        phai lam, phai lam viec, lam viec, bi ket, ket viec, ket lich, trung lich, bi trung lich, hop, co hop,
        di thi, co thi, mua, mua to, troi mua, bao, hu xe, xe hu, xe bi hu, khong co xe, ko co xe, khong co tien,
        ko co tien, khong ai cho, khong co ai cho, khong co ai trong con, ko co ai trong con, khong ai trong con,
        khong co nguoi trong con, lam ca, tang ca, ca lam, co hen khac, lo viec, lo viec nha`,
      contact: `
        goi em, goi cho em, goi toi, goi cho toi, goi lai, goi lai em, goi lai cho em, goi lai cho toi, goi giup,
        goi dien, goi dien cho em, goi dien cho toi, goi lai sau, em goi, toi goi, em se goi, toi se goi,
        em goi lai, toi goi lai, xin goi, lam on goi, hoi chut, hoi ti, em hoi, toi hoi, muon hoi, cho hoi,
        cho em hoi, cho toi hoi, co cau hoi, em co cau hoi, toi co cau hoi, call, lien he em, lien he toi,
        lien lac em`,
      late: `
        tre, bi tre, den tre, toi tre, tới tre, se tre, den tre hon, tre chut, tre ti, tre khoang, tre mot chut,
        den tre mot chut, den tre chut, den tre khoang, em tre, muộn, den muộn, den muon, tới muộn, toi muộn,
        den muộn chut, bi muộn, muộn chut, muộn khoang, cham, den cham, cham chut, ket xe, bi ket xe, dang ket xe,
        ket duong, tac duong, bi tac duong, dang tac duong, den tre a, tre gio, tre hen, muộn gio, muon gio,
        se den tre, se den muon, se den muộn, se tới tre, em se den tre, em se den muộn, toi se den tre,
        toi se den muộn, em se tới tre, em den tre, em den muộn, toi den tre, toi den muộn, co the den tre,
        co the den muộn, se den cham, em se den muon, chac den tre, chac em den tre, em se tre, toi se tre, se muộn,
        em se muộn`,
      but: 'nhung, nhung ma, tuy nhien, nhg, the nhung, song, mac du',
      join: 'va, vi, boi vi,  tai vi,  nen, vi vay, cho nen, vi the, do do, va cung, tai do, nguyen do, ly do, li do, boi, voi lai',
      question: 'co can, can phai mang, co phai mang, het bao nhieu, bao nhieu tien, gia bao nhieu',
      ask: `
        may gio, luc may gio, khi nao, bao gio, luc nao, hom nao, ngay nao, o dau, dau vay, cho nao, noi nao,
        the nao, nhu the nao, sao, tai sao, vi sao, bao nhieu, bao lau, cai gi, gi, gi vay, gi a, dia chi nao,
        co duoc khong, duoc khong, duoc ko, dc ko, dc khong, dc k, duoc hong, co phai, phai khong, phai ko,
        dung khong, đúng khong, đúng ko, dung ko, khong vay, co khong a, duoc khong a, duoc ko a, co can khong,
        can khong, chua vay, chua ha, khong nhi, nhi, ha, a ha, vay ha, may gio, gio nao`,
      invert: 'co the cho,  lam sao, lam the nao',
      day: `
        thu hai, thu ba, thu tu, thu nam, thu sau, thu bay, chu nhat, thu number, t number, cn, ngay number,
        number thang number, thang number, ngay mot, ngay kia, hom do, ngay do, hom ay, tuan nay, cuoi tuan,
        ngay hom do, mot nay`,
      clock: `
        luc number, luc number gio, number gio, number gio ruoi, number gio sang|chieu|toi|tối|trua, number h,
        gio do, dung gio, đúng gio, dung hen, đúng hen, sang, chieu, buoi sang, buoi chieu, buoi toi, buoi tối,
        buoi trua, trua, tối, dung luc, kip gio, sang som, gio hen`,
      today:
        'hom nay, ngay mai, mai, bua nay, sang nay, chieu nay, tối nay, toi nay, sang mai, chieu mai, tối mai, trua nay, trua mai, ngay hom nay, bay gio, hom nay em, mai em, lat nua, ti nua, chut nua, hn',
      topic: `${APPOINTMENT}, ${APPOINTMENT} (cua)? (toi|em|minh|con|chau|be|con em|con toi), viec den, viec tham du, su co mat`,
      thing: `
        bac si, bs, nha si, phong kham, van phong, benh vien, y ta, thuoc, toa thuoc, giay to, the bao hiem,
        bao hiem, bao hiem y te, tien, tien mat, mau, thu mau, ket qua, xet nghiem, mat, chan, tay, lung, dau, bung,
        goi, xe, cho dau xe, bai dau xe, bai xe, so, so dien thoai, dien thoai, ten, dia chi, form, don, ho so,
        anh the, mang, mang theo, dem, dem theo, can mang, an, an sang, nhin an, uong, nuoc, kinh, lay, hoc, truong,
        phut, tieng, gio, ngay, tuan, thang, nguoi, con nho, chong, vo, ban be, cho em xin, giup, so nha, duong,
        tang, ngoai, trong, (toi|em|minh)? da (toi noi|den noi)`,
      reassure: `
        đừng lo, dung lo, khong sao, ko sao, khong sao dau, khong quen, ko quen, em khong quen, toi khong quen,
        khong quen dau, em nho, em nho roi, toi nho, toi nho roi, van nho, em van nho, nho roi, khong thay doi,
        khong co gi thay doi, ko thay doi, khong co thay doi, khong co van de, khong van de gi, ko van de gi,
        khong van de, ko van de, khong tre, khong tre dau, se khong tre, khong den tre, se khong den tre,
        khong co chi, khong co gi, yen tam, cu yen tam, xin yen tam, khong lo, khong phai lo, toi|em nho roi`,
      pass: `
        toi, tui, em, anh, chi, chau, con, minh, chung toi, chung em, chung minh, cô, chu, bac, ong, ba, me, bo,
        cau, be, no, ho hang, ca nha, ca hai, hai me con, hai vo chong, chong em, vo em, con em, con toi, chong toi,
        vo toi, me em, bo em, ba em, me toi, con trai, con gai, con trai toi|em, con gai toi|em, gia dinh,
        gia dinh em|toi, thoi, a, ah, nha, nhe, nhen, ne, oi, roi, da thua, thua, thua bac si, luon, cung, rat, lam,
        qua, that, thiet, that su, chinh, ma, thi, la, o, cua, cho, voi, tai, de, cai, nay, do, kia, day, vay, the,
        nhu, nhu the, nhu vay, cac, nhung nguoi, moi nguoi, mot, khi, vao, luc, ve, bang, tu, lai, nua, cho biet,
        thong tin, con van, nay nhe, nhe a, nhe ban, di a, di nhe, di nha, cam on, cam on a, cam on nhieu,
        cam on ban, cam on em, cam on chi, cam on anh, cam on bac si, cam on quy vi, cam on cô, xin cam on,
        xin cam on nhieu, thanks, thank you, tks, thank, camon, cam on da nhac, cam on da nhac nho, cam on da bao,
        cam on da nhan tin, cam on da thong bao, cam on tin nhan, da nhac, da nhac nho, da thong bao, em cam on,
        toi cam on, con cam on, chau cam on, em cam on a, rat cam on, cam on rat nhieu, xin chao, chao, chao ban,
        chao chi, chao anh, chao em, chao bac si, chao cô, chao quy vi, chao a, em chao, alo, hello, hi,
        chao buoi sang, xin loi, xin loi a, xl, sorry, em xin loi, toi xin loi, con xin loi, xin loi nha,
        xin loi nhe, xin loi ban, xin loi bac si, rat xin loi, rat tiec, tiec qua, tiec la, that tiec,
        thanh that xin loi, thong cam, mong thong cam, xin thong cam, lam on, vui long, xin vui long, lam phien,
        phien, nho anh, xin, giup em, giup toi, gium em, gium, dum, ho em, biet roi, em biet roi, toi biet roi,
        da nhan, da nhan duoc, da nhan duoc tin, da nhan tin, nhan duoc, nhan duoc tin, em nhan duoc tin roi,
        da hieu, em hieu roi, hieu roi, da ro, ro roi, chuc suc khoe, chuc ngay tot lanh, chuc mot ngay tot lanh,
        chuc vui, tam biet, bye, tran trong, than men, kinh thua, quy vi, thanh that, that long, hihi, hehe, haha,
        hic, huhu, ban oi, lan nay, dip nay, da tra tien, da tra tien roi, tra tien roi, da tra roi,
        toi da tra tien roi, da thanh toan, da thanh toan roi, nhan duoc tin nhan roi, nhan duoc tin nhan,
        da nhan duoc tin nhan, da nhac, cam on da nhac, cô ay`,
    },
    visits: `
      rua rang, nho rang, tram rang, lam rang, kham benh, kham rang, kham mat, tai kham, chich ngua, tiem phong,
      tiem, sieu am, vat ly tri lieu, mat xa, massage, cat toc, nhuom toc, uon toc, lam mong, lam nail, nail,
      thay nhot, sua xe, bao duong xe, kiem tra xe`,
    everyday: {
      go: `
        (toi|em|minh|chung toi|con) (se)? (di|den|toi) (voi|cung|chung voi) (hai|ba|may|ca)? (chau|con|dua|be|con trai|con gai|chong|vo|me|ba|gia dinh|ban|dua nho|dua con) (toi|em|minh|nua)?, (toi|em|minh|con)? (se|cung se|rang) (den|toi|qua|co mat|di) som (hon|mot chut|chut|xiu|number phut)? (number phut)? (de)? (dien giay|dien giay to|lam giay to)?`,
      reason: `
        (da|dang|se)? (di|den|kham|chuyen|lam|sua|nho|gap|dat|o|qua|sang) (bac si|nha si|nha khoa|phong kham|tiem|tho|benh vien|cho|noi|ben|tiem toc|gara)? (khac) (roi)?, (tim|kiem|co) (duoc)? (bac si|nha si|nha khoa|phong kham|tiem|tho|cho|noi) (khac|moi) (roi)?, (doi|chuyen) (bac si|nha si|phong kham|nha khoa) (roi)?, doi thu (canh tranh)?, ben doi thu,
        (toi|em|minh)? (dang|van)? (di nghi|di nghi mat|nghi mat|di choi xa|o nuoc ngoai|di xa|o xa|o tinh khac|o tieu bang khac), khong con (la)? (benh nhan|khach|khach hang|o day|o do|song o day) (nua)?, (da)? (chuyen di|don di|doi cho o|chuyen nha) (noi khac|roi|cho khac)?, (toi|em|minh)? (di|vao) cap cuu, (toi|em|minh)? (do|khoe) (hon)? roi, (hom qua|tuan truoc) (toi|em|minh)? (da)? (di|kham|toi|den) roi, (toi|em|minh)? (dang|da)? o (texas|california|cali|florida|new york|houston|san jose|sai gon|ha noi|uc|phap|duc|canada), (da)? (nho|lam|sua|mo|kham) (rang|xong|roi) roi`,
      along: `
        (day|day la|lan nay|toi|em|minh|con)? (la)? lan dau (tien)? (toi|em|minh|con)? (toi|den|di|kham|qua|o do)?, (toi|em|minh)? la (benh nhan|khach) moi, (toi|em|minh)? (suyt|suyt nua|xem|gan) (thi|nua|xiu nua)? (quen|da quen|quen mat), (toi|em|minh)? (co|mang|da co) (giay gioi thieu|giay chuyen|toa thuoc|ho so|phim|ket qua|phieu|giay hen|tien mat) (roi|theo)?, (toi nay|toi|toi do|sang som|tối|tối nay)? (toi|em|minh)? (se)? (de|gui|mang|bo) xe (lai|o do|qua|truoc|toi nay|do) (truoc|tu toi)?, (giang sinh|nam moi|tet|cuoi tuan|le) (vui ve|an lanh), chuc mung (nam moi|giang sinh), (nha) (toi|em|minh)? (o)? (gan|sat|ngay) (do|day|ben|canh|lam)?, (anh|em|chi|con|chong|vo|ban|em trai|em gai|me|ba) (toi|em|minh)? (se)? (don|ruoc|cho|cho di) (toi|em|minh)?, (rang|lung|dau goi|chan|vai) (toi|em)? (van|con|van con|rat)? (dau|nhuc) (lam|qua|nhieu|qua troi), (toi|em)? di ung (voi)? _, (toi|em)? (co) (vai|may|mot so) cau hoi (cho|hoi) (bac si|nha si)?, (toi|em|minh)? (luc nay|nay)? dang (hop|lai xe|lam viec|nau an|ban),
        (da|toi|em|minh|con|chau)? (chong|vo|con|con trai|con gai|me|ba|bo|anh|chi|ban|chau|em trai|em gai|chu|di|hang xom) (toi|em|minh|con|cua toi|cua em)? (se|cung)? (cho|dua|dan|di cung) (toi|em|minh|di|con)? (toi|di|den|di kham|qua|theo)?, (toi|em|minh|con)? (da)? (dien|ky|nop|lam|viet) (xong)? (cac|het|day du)? (giay to|don|mau don|form|phieu|mau|online|tren mang) (roi|xong|san)?, (toi|em|minh)? (da)? (tra|thanh toan|dong|chuyen) (tien|khoan|coc|tien coc|phi) (roi|truoc|online)?, (toi|em|minh|con)? (da)? xin (nghi|nghi lam|nghi phep|nghi mot ngay|phep|nghi nua ngay) (lam|roi|hom do|ngay do|mot ngay)?,
        (xe|may|thang|phanh|dong co|may lanh|xe toi|xe em|banh xe) (van|van con|con|cu|hay|bi)? (con)? (keu|keu to|ri dau|rung|ri nhot|nong may|sang den|hu lanh), (rang|dau goi|lung|co|vai|mat|tai|chan|tay|rang ham) (toi|em|cua toi)? (van|con|van con|hoi|rat) (dau|nhuc|sung|e|moi), (toi|em|minh|con)? (hoi|rat|cung hoi|co chut|chi hoi) (lo|run|hoi hop|lo lang|hao huc|so|so dau|so kim) (chut|mot chut|xiu|lam|qua)?,
        (toi|em|minh|con|luc nay|nay|hoi nay|tai|vi)? (luc nay|nay gio|nay)? (dang|ban) (di lam|lam viec|lai xe|hop|ngu|lam|trong gio lam|hoc) (nen)? (gio|bay gio|moi|gio moi)? (moi)? (thay|doc|tra loi|tra loi duoc|thay tin nhan|thay tin) (tin nhan|duoc)?, (gio|bay gio|nay|gio toi|gio em)? (moi) (thay|doc|xem|nhan duoc) (tin nhan|tin|duoc tin)? (nay)?, (toi|em|minh)? (se)? (mang|dem|cam) (theo)? (the|the bao hiem|bao hiem|giay to|ho so|tien mat|thuoc|toa thuoc|cccd|can cuoc|don thuoc|ket qua) (day du|theo|roi)?,
        (toi|em|minh)? (da)? (ghi|luu|viet|dan|danh dau) (vao|tren|len|o)? (lich|dien thoai|tu lanh|so|so tay) (roi)?, (toi|em)? (nhin an|chua an gi|khong an gi|nhin doi) (tu)? (toi qua|hom qua|sang gio)?, (khi nao|khi|luc) (den|toi) (noi|do)? (toi|em) (se)? (goi|nhan tin), (toi|em|minh)? (se)? (doi|cho|dau xe|dau) (o|trong|ngoai) (xe|bai xe|ngoai|truoc cua|bai dau xe|duong|cua), (toi|em|minh)? (muon|can|nho) (cat|tia|nhuom|kiem tra|xem|lam|sua|thay) (them|luon|ca|giup)? (toc|mong|mai|phanh|nhot|rang|may lanh|banh xe|duoi toc|long may) (luon|nua)?, (nhu|giong|y) (moi lan|lan truoc|cu|moi khi|thuong le), (nhan duoc|nhan tin|nhan duoc tin) (thi)? (bao|nhan) (lai)? (toi|em)? (nhe|a|giup)?, (troi|hom nay|thoi tiet|troi hom nay) (dep|lanh|nong|mua|nang) (qua|ghe|lam) (lam|ghe|qua)?, (toi|em|nha|nha toi) (o|lam) (gan|gan do|ngay do|ben canh|gan day), (toi|em)? (ngoi|di) (xe lan|nang), (toi|em|minh)? (tra|dua) (tien mat|bang the|tien sau|tai cho|o do),
        (chong|vo|con|con trai|con gai|me|ba|bo|anh|chi|ban|chau) (toi|em|minh)? (se)? (cho|dua|dan) (toi|em|minh|di)?, (toi|em|minh|da)? (da)? ghi (lai|nho|vao lich|lich) (roi)?, (toi|em|minh)? ghi roi, (se)? (mang|dem) (theo)? (giay to|the bao hiem|ho so), (di)? (xe buyt|xe bus|taxi|grab), (toi|em|minh)? (ranh|nhin an|san sang)`,
      excuse: `
        (toi|em|minh|con)? (phai|ban|con) di (lam|hoc), (toi|em|minh)? khong co (thoi gian|tien|xe|thi gio|nguoi cho|ai cho), mua to, mua lon, bao, ngap, tuyet, ket xe qua, tang ca, di lam, co ca lam, thi, cam, cum, ho, nhuc dau, dau bung, sot, nguoi khong khoe, khong khoe, bi te, bi nga, hu xe, het tien, khong co xe, khong ai cho, khong ai trong con, xa qua, mac qua, dat qua, dam cuoi, dam gio, cong chuyen, co viec, viec gia dinh`,
      thing: `
        (toi|em|minh|anh|chi|con)? (dang|phai|van)? (khong|ko)? di (lam|hoc|choi|an|ngu|cho), ba, ma, ong, di, chu, co chu, bac, cau, mo, chau, chi, anh, em trai, em gai, con trai, con gai, ong noi, ba noi, ong ngoai, ba ngoai, dong nghiep, hang xom, tai xe, co giao, y si, khach, cho, meo, cho, ngan hang, nha tho, cong vien, trung tam, thanh pho, san bay, nha ga, duong xa, tiem, cong ty, nha may, xe buyt, xe lua, xe dap, xe may, may bay, xang, lop xe, binh dien, dong co, giay hen, mau don, email, hoa don, gia ca, giam gia, bua sang, bua trua, bua toi, com, ca phe, quan ao, giay dep, o du, thoi tiet, hop, sinh nhat, chuyen di, chia khoa, toc, mong tay, long may, da mat, co hong, huyet ap, di ung, van de, ly do, chuyen, cho toi di, cho em di, dua, don, mang theo giay to, xin nghi, da ghi, ghi lai, nhan duoc, da doc, da dien`,
      pass: `
        dung gio a, som mot chut, mot chut, mot ti, xiu, ti, ngay, lien, nhanh, cung nhau, mot minh, vui, san sang, nhu da hen, nhu hen, nhu da noi, nhu moi khi, moi, lon, nho, tot, thuong, men, haha, hihi, hehe, kkk, u, uhm, thi, the thi, vay thi, that ra, lam phien, da lam phien, su bat tien, bat tien, tra loi tre, tra loi muon, thong cam, mong thong cam, chuc ngay tot lanh, chuc mot ngay vui, chuc cuoi tuan vui ve, tran trong, than men, nhe, nha, nhen, nghen, hen`,
    },
    ambiguous: [
      {
        phrases: 'xin loi, xl, toi xin loi, em xin loi',
        as: 'turn',
        before: 'co khong vang da',
        otherwise: 'pass',
      },
      {
        phrases: 'khong, ko, k, khg, kg, kh, khong em, khong chi, khong anh, khong ban, hem',
        as: 'no',
        before: 'cam xin rat em toi thanks thank sorry vi tai do a nha nhe tks da bac ban',
        otherwise: 'negates',
      },
      { phrases: 'phai', as: 'yes', before: 'a roi', otherwise: 'must' },
      {
        phrases: 'co',
        as: 'yes',
        before: 'a nha nhe em cam thanks thank please pls ok oke em chi anh toi nhung',
        otherwise: 'pass',
      },
      { phrases: 'da', as: 'ok', before: 'cam em toi', otherwise: 'pass' },
      { phrases: 'huy', as: 'cancel', before: 'cam', otherwise: 'maybe' },
      {
        phrases: `
          xac nhan, xn, em xac nhan, toi xac nhan, xin xac nhan, em xin xac nhan, toi xin xac nhan, da xac nhan,
          xac nhan a, confirm, em confirm, con xac nhan, con xin xac nhan, minh xac nhan, muon xac nhan,
          xac nhan la, xac nhan rang`,
        as: 'confirm',
        before:
          'lich hen cuoc buoi se den co cam em toi la a nha nhe toi da di con minh tham su tới viec roi voi mai ngay hom',
        otherwise: 'maybe',
      },
    ],
    restated: 'da (xac nhan|hủy|huỷ|huy|noi|tra loi|bao) (hen|lich|lich hen|roi|cuoc hen)?',
    misspellings: 'khon khong, khng khong, khogn khong, hkong khong, xacnhan xn',
  },
  doubtful: { besideYes: '**', besideNo: '**' },
  optOuts: {
    words: `
      ngung, ngung, dừng, dừng lai, dung lai, ngung lai, ngung nhan, tu choi nhan, thoi di, hủy dang ky,
      huỷ dang ky, huy dang ky, huy dk, hủy nhan tin, huỷ nhan tin, huy nhan tin, huy tin nhan, hủy tin nhan,
      huỷ tin nhan, tu choi tin nhan, đừng nhan tin, đừng nhan tin nua, dung nhan tin, dung nhan tin nua,
      đừng nhan nua, dung nhan nua, đừng gui nua, dung gui nua, đừng nhan, đừng gui, khong nhan tin nua,
      ko nhan tin nua, thoi nhan tin, đừng lam phien, dung lam phien, xoa so, xoa so toi, xoa so nay,
      khong lam phien, de toi yen, stop di, stop a, stop nha, stop nhe, ngung ngay, ngung di, dừng ngay, thoi, thôi,
      đừng gui tin nua, đừng nhan nua nhe, dừng nhan tin, thoi đừng gui nua, thoi đừng nhan nua, xoa so cua toi,
      xoa so toi di`,
    sentences: `
      dừng lai, dung lai, ngung lai, đừng nhan tin, đừng nhan tin nua, dung nhan tin nua, đừng nhan nua,
      dung nhan nua, đừng gui nua, dung gui nua, đừng lam phien, dung lam phien, de toi yen, huy dang ky,
      hủy dang ky, ngung nhan tin, ngung di, ngung ngay, stop di, thoi đừng gui nua, thoi đừng nhan nua,
      dừng nhan tin, xoa so cua toi, đừng lien lac nua, đừng gui tin nua`,
    requests: `
      ${DONT} (co|bao gio)? ${SEND} ${TO_ME} (tin nhan|tin|sms|thong bao|tn|gi)? (nao)? (nua|lai|them|quang cao|nay),
      ${DONT} (co|bao gio)? (nhan tin|gui tin|gui tin nhan|goi tin nhan|goi tin|goi sms|gui sms|text|gui thong bao|lam phien|quay ray|spam) ${TO_ME},
      ${DONT} (nhan|gui|goi) (cho|den|tới) (em|toi|tui|minh|chung toi|so nay|so toi|con) (tin nhan|tin|nua|cac tin|sms|bat ky|bat cu),
      ${STOP} (viec)? (nhan tin|gui tin|gui tin nhan|goi tin nhan|goi tin|gui sms|goi sms|text|gui|nhan|gui thong bao|gui cac|gui may|gui nhung|lam phien|quay ray|spam) ${TO_ME} (tin nhan|tin|cac tin nhan|sms|may tin nhan)?,
      ${STOP} (nhan|het|tat ca|cac|may|nhung|toan bo)? ${MESSAGES},
      ${NOT} (co)? (muon|can|thich|dong y|cho phep|mong) (nhan|nhan duoc|xem|doc|thay|bi)? (them|cac|may|nhung|bat ky|bat cu)? ${MESSAGES} (nao)? (nua|nay|tu)?,
      ${NOT} (muon|can|dong y|cho phep|thich) (ban|quy vi|cac ban|phong kham|ai|may|anh|chi)? (nhan tin|gui tin|gui tin nhan|lien lac|lien he|nhan|gui) ${TO_ME},
      ${NOT} (muon) (bi lam phien|bi quay ray|nhan nua|nhan tin nua),
      ${NOT} (con)? (muon|can) nhan (nua|gi nua|them gi|gi het|tin),
      (vui long|lam on|xin|yeu cau|hay|de nghi)? (xoa|bo|go|loai|rut|xoa bo|go bo|loai bo) (so|so dien thoai|sdt|so dt|ten|thong tin) (cua)? (toi|em|minh|nay|con|tui|chung toi)? (ra khoi|khoi)?,
      (xoa|bo|go|loai|dua|rut|lay) (toi|em|ten toi|so toi|tui|minh|ten em|so em) (ra)? (khoi|ra khoi) (danh sach|list|he thong),
      (thoi|đừng|dung|dừng|ngung) nhan tin, (rut lai|thu hoi|huy bo|hủy bo|rut) (su)? (dong y|cho phep|chap thuan),
      ${NOT} (he|bao gio)? (dong y|cho phep) (nhan|cho|viec)? ${MESSAGES},
      (hủy|huỷ|huy) (dang ky|dk) (nhan)? (tin|tin nhan|sms|dich vu)?,
      (tu choi|chan) (nhan|viec nhan|het) ${MESSAGES},
      ${MESSAGES} (lam on|xin|vui long)? (đừng|ngung|dừng|dung) (gui|goi|nhan),
      (khoi|thoi khoi|khong can|ko can|mien) (nhan tin|gui tin|gui tin nhan|nhan tin nhan) (cho|nua|den|tới),
      de (toi|em|chung toi|tui|minh) (duoc)? yen, ${NOT} (nhan tin|gui tin|gui tin nhan) ${TO_ME} nua,
      ${DONT} nhan gi nua,
      (toi|em|minh|tui|con)? (da|đã)? (noi|bao|yeu cau|nhan|xin) (la|roi|cac ban|ban|quy vi)? (dừng|ngung|ngừng|stop|thoi|đừng nhan|đừng gui|dung nhan|dung gui|đừng lam phien|dừng lai|dung lai|ngung lai) (nua|lai|tin|di|tin nua)? (roi)?,
      (khong|ko|k|hong|không|kg) (nhan|gui|muon nhan|can|lay) (tin|tin nhan|sms|tin nhan gi) (cho toi|cua|tu|nao)? (nua|nua dau|nua a|nua nhe),
      (khong|ko|k|hong) (can|muon|thich) (cac|may|nhung)? (tin nhan|tin|sms) (nua|nay|cua|nao)?,
      (co the|cho toi|lam on|vui long|xin|hay)? (xoa|go|bo|loai) (giup|dum|ho|ten|so|so dien thoai|cai so)? (so|so dien thoai|so dt)? (toi|cua toi|em|cua em|minh|cua minh|nay) (ra|khoi|duoc khong|di|ra khoi|nhe|nha|duoc ko)?,
      (lam sao|lam the nao|cach nao|bang cach nao) (de)? (toi|em)? (ngung|dừng|dung|huy|hủy|tat|khong|khoi|thoi|chan|huy bo) (nhan|dang ky|nhan duoc|viec nhan|nhan cac)? (tin|tin nhan|sms|dang ky),
      (ngung|dừng|đừng|dung|thoi) (lam phien|quay ray|nhan tin|lien lac|goi) (toi|em|minh|nua|voi toi|tui)?,
      (đừng|dung) (bao gio)? (lien lac|lien he|nhan tin|gui tin|nhan) (voi|cho)? (toi|em|minh|tui) (nua)?,
      (lam sao|lam the nao|cach nao|lam cach nao) (de|toi)? (hủy|huỷ|huy) (dang ky|nhan tin|tin nhan|nhan),
      (hủy|huỷ|huy) (viec)? nhan (tin|tin nhan|sms)`,
    openings: '(dừng|ngung) (vang|co|toi|khong|ai|em)',
    endings:
      '(toi|em)? (da)? (noi|bao|yeu cau) (la)? (dừng|dung lai|ngung|đừng nhan|đừng nhan nua|ngung nhan tin), (lam on|xin|vui long|hay|xin hay) (dừng|dừng lai|dung lai|ngung|ngung lai|stop), (lam sao|lam the nao|cach nao) (de)? (ngung|dừng|huy|hủy|tat) (nhan)? (tin|tin nhan|cai nay|nay)',
    notRequests: `
      (bo|ba|me) (toi|em|con|minh|chau) (se|cho|dua|don|ruoc|dan|bi|dang|khong|mat|mất|qua doi|o|den|tới|cung|vua|moi|da|vao|nam|benh|om|muon|can|phai|khoe|noi|hay|van|con|khong the|se khong),
      ${NOT} (he|co)? (nhan duoc|thay|doc|xem|doc duoc|mo duoc|xem duoc|nhan dc) (duoc)? ${MESSAGES}?,
      chua (nhan|nhan duoc|thay|doc|xem) (duoc)? ${MESSAGES}?, ${DONT} (ngung|dừng|hủy|huỷ|huy|quen) ${SEND}?,
      ${DONT} (goi|nhan tin|goi dien|nhan|gui) (cho)? (chong|vo|con|me|ba|bo) (toi|em),
      (dung|đúng) (roi|gio|hen|ngay|vay|luc|so), dừng xe, dung xe, tram dừng,
      cam on (da)? (nhan tin|gui tin|tin nhan),
      (đừng|dung|xin đừng|khong nen) (ngung|ngừng|dừng|thoi|dung) (gui|nhan|nhan tin|gui tin|gui tin nhan)?,
      (nhan|gui) (dia chi|cho toi dia chi|vi tri), lam sao (de)? (huy|hủy) (hen|lich|lich hen),
      (co|phai) (nen)? (ngung|dừng|ngừng|thoi) (uong|dung)? thuoc, lam sao de (huy|hủy) hen`,
    possible: `
      (đừng|dung|dừng|khong|ko|ngung|thoi|phien|phien phuc|lam phien|chan|ghet|buc|buc minh|qua nhieu|nhieu qua|sao|sao cu|suot ngay|hoai|cu) _? _? _? (tin nhan|nhan tin|sms|gui tin|nhac hoai|nhan hoai|gui hoai|thong bao),
      (tin nhan|nhan tin|gui tin) _? _? (hoai|phien|nhieu qua|suot|lam phien), quay roi, quay ray, spam qua,
      luat su, kien, toi se kien, to cao, bao cong an, chan so, chan so nay, block so, se block, report so,
      lay so toi o dau, sao co so toi, sao biet so toi, ai cho so toi, ai cho so cua toi, chua bao gio dong y,
      khong he dong y, khong dang ky, chua dang ky, quyen rieng tu`,
    unwilling: {
      alone: {
        law: `
          quay roi, quay ray, luat su, kien, khoi kien, to cao, bao cao, khieu nai, bao cong an, canh sat, spam*,
          bat hop phap, chan so, se chan, block, report, rieng tu, chua dong y, khong dong y, chua bao gio dong y,
          chua dang ky, khong dang ky, quyen gi, co quyen gi, thong tin cua toi`,
        peace: `
          de toi yen, de em yen, cho toi yen, dung lam phien, đừng lam phien, khong lam phien, bien di, quen so,
          quen toi di, tha cho toi, lien quan gi toi cac, nguoi ta yen, lam sao cho het, lam sao de het,
          đừng nhac nua, dung nhac nua, ngung đi, ngừng đi, ngung di, khong|ko (co)? (quan tam|hung thu), phien qua`,
        weary: `
          phien qua, phien phuc, lai la cac nguoi, lai la may nguoi, da noi khong, noi khong roi, robot, bot,
          dinh dang gi, chu khong, phien qua, chan lam roi, chan lam, chan qua roi, ai bao cac nguoi,
          ai noi cac nguoi, bao nhieu lan nua, may lan nua, noi bao nhieu lan`,
        stranger: `
          ai cho, ai dua so, ai dua cho, lay so, co so toi, sao biet so, sao co so, khong con la benh nhan,
          dau con la benh nhan, khong phai benh nhan, ko con la benh nhan, khong con kham, cap nhat lai,
          khong cho so, chua cho so, khong phai benh nhan`,
        elsewhere: `
          dien thoai cong ty, so cong ty, dien thoai co quan, so co quan, lam phien nguoi khac, phien nguoi khac,
          chi goi dien, chi nhan cuoc goi, thich email, qua email`,
      },
      leaving: `
        (doi|chuyen) (sang|qua)? (nha si|bac si|phong kham|tiem|cho khac|noi khac|benh vien|cho lam), (may|nhieu|number|lau) (nam|thang|lam) (roi|nay)? (toi|em|minh|chung toi)? (khong|ko|chua) (den|toi|di|ghe|kham|lam), lau (roi|lam roi|nay) (khong|ko) (den|toi|ghe), (khong|ko) (bao gio)? (quay lai|tro lai|den do|toi do) nua, (co|kham|di) (nha si|bac si|cho|phong kham) (khac|moi) (roi), (don|doi|chuyen) nha (roi|di), (lai|lại) (nhan tin|tin nhan|nhan) nua?, ngay (nao)? (cung)? nhan, number tin (mot|moi) ngay`,
      texting: `tin nhan, nhan tin, tin, sms, thong bao, nhac nho, spam*, cu nhan, nhan cho, nhan hoai, gui, quang cao, text, nhac hoai, mess*, inbox`,
      reach: `so, sdt, dien thoai, danh sach, list, lien lac, lien he, goi, thong tin, he thong, may thu nay, cai nay, nhung thu, nhan`,
      ending: `
        dừng, ngung, ngừng, đừng, xoa, bo ten, bo so, loai, block, phien phuc, quay ray, quay roi, met moi, met qua,
        buc, buc minh, ghet, qua nhieu, nhieu qua, du roi, de yen, de toi yen, luat su, kien, khoi kien,
        kien ra toa, to cao, bao cao, bao canh sat, bao cong an, khieu nai, report, khong muon, ko muon, khong can,
        ko can, khong thich, khong dong y, khong he dong y, chua dong y, chua bao gio, chua tung, khong quan tam,
        khong co hung, tu choi, huy dang ky, hủy dang ky, khong dang ky, khong cho phep, quyen rieng tu, rieng tu,
        bien di, quen so, cho toi yen, ai cho, lay dau ra, o dau ra, thoi di, thôi đi, thoi nhan, thoi gui,
        phien qua, đừng lam phien, dung lam phien, chan so, chan het, stop, mot ngay, moi ngay`,
      denying: `
        khong, ko, kg, k, chua, sao, tai sao, vi sao, ai, thay vi, tot hon, lam gi, suot, suot ngay, hoai, ca ngay,
        moi ngay, lien tuc, phien, lam phien, cac nguoi, may nguoi, moi tin nhan, sang nao, dem nao, ngay nao,
        ton tien, tra tien, mat tien, danh thuc, thuc giac, nua dem, lai nua`,
      wanted: `
        (nhan|gui|nhan tin) (dia chi|cho toi dia chi|cho em dia chi|lai dia chi|gio|cho toi gio|cho toi biet|lai cho toi),
        (khong|chua|ko) (nhan duoc|thay|doc|nhan dc|nghe) (duoc)? (tin nhan|tin|sms|thong bao)?,
        cam on (da|vi da|ban da|anh chi)? (nhan tin|gui tin|nhac|nhac nho|thong bao|gui tin nhan|nhac hen), so moi,
        doi so, so dien thoai moi, (da|đã) nhan duoc`,
    },
    startRequests:
      '(nhan tin|gui tin|gui tin nhan) lai (cho)? (toi|em|minh), (muon|xin) nhan (lai)? (tin nhan|thong bao) (lai|tro lai), bat lai (tin nhan|thong bao), dang ky lai (tin nhan|nhan tin)',
    helpWords: 'tro giup, giup, giup toi, can giup do, giup do, huong dan',
    courtesy: 'a, nha, nhe, vui, xin, oi',
    urging: 'nua, ngay, di, luon, het, lien, ngay lap tuc',
    expletives: `chet tiet, dit me, du ma, cai quai, dm, vl, khon nan, chó chết`,
    insteadToMe: `(ma|nhung|hay|xin|vui long|chi)? (nhan|gui|nhan tin|gui tin|nhan tin nhan) (truc tiep)? (cho|den|tới) (toi|minh|em|con|tui) (thoi|di|nhe|nha|la duoc)?`,
    turningRound: 'sao, neu',
    forATime:
      'khi, luc, ban dem, buoi tối, ban khuya, khuya, tối, ban tối, trong gio, truoc, sau number, sau khi, hom nay, bay gio, vao ban dem, vao buoi, vao luc, som qua, tre qua, khuya qua, qua khuya, qua som, cuoi tuan',
    notForATime: '',
  },
  automatic: {
    machines:
      'tra loi tu dong, tin nhan tu dong, thu tra loi tu dong, ngoai van phong, gio lam viec cua chung toi, cam on ban da lien he',
    busy: '(toi|em)? dang (lai xe|chay xe|hop|trong cuoc hop), (toi|em)? (khong|ko) (the)? (nghe may|nghe dien thoai|tra loi|noi chuyen|nghe dt) (luc nay|bay gio|duoc)?, (toi|em) (se)? goi lai sau, nhan lai sau',
    wrongNumber: `
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
    bereavement: `
      qua doi, moi qua doi, tu tran, ta the, da khuat, khuat nui, tu vong,
      ${KIN} (toi|em|minh|cua toi|cua em|chau|con|tui|ay)? (vua|moi|da|moi|cung)? (vua|moi|da)? (mất|mat roi|chet|tu nan),
      moi mất, vua mất, moi mất, vua moi mất, da mất roi, dam tang, dam ma, tang le, nha co tang, nha em co tang,
      nha toi co tang, co tang, co dam tang, chiu tang, dua tang, chon cat, say thai, hu thai, say thai,
      ve voi chua, ve coi phat`,
    illness: `
      (dang|da|phai|vua|moi|bi)? (nhap vien|nam vien|vao vien|nam benh vien|vao benh vien|nhap benh vien),
      trong benh vien, o benh vien, o trong benh vien, phong cap cuu, (dang|di|vao|dua di|phai di|phai vao) cap cuu,
      icu, hoi suc, hon me, tai nan, bi tai nan, tai nan xe, dot quy, bi dot quy, tai bien, phau thuat, mo cap cuu,
      moi mo, (bi|mac|duong tinh) (covid|corona|ung thu|viem phoi|sot xuat huyet), gay (tay|chan|xuong), benh nang,
      om nang, nguy kich, dang sinh, sap sinh, chuyen da, hoa tri`,
    urgent: `
      dau nguc, tuc nguc, dau tim, dau that nguc, kho tho, (khong|ko) tho (duoc|noi|dc), (khong|ko) the tho,
      ngung tho, chay mau (nhieu|khong ngung|hoai|khong cam duoc|qua)?, mau chay, xuat huyet, ra mau nhieu,
      ngat xiu, xiu, bat tinh, (bi)? ngat, mat y thuc, nhoi mau, dau tim, con dau tim, co giat, dong kinh, tu tu tu,
      muon chet, muon tu tu, tu sat, dau du doi, dau qua, dau khong chiu noi, dau lam, rat dau, ngo doc,
      di ung nang, soc phan ve, sot cao, vo oi, 911, 115, cap cuu gap, khan cap, cuu toi, cuu em, xe cuu thuong,
      gap lam, buc minh, tuc qua, tuc gian, buc xuc, te qua, qua te, phuc vu te, dich vu te, kem qua, do ngu,
      ngu vay, du me, dit me, vai lon, dcm, vcl, thang khon, khon nan, khon kiep, mat day, vo trach nhiem,
      khieu nai, se khieu nai, toi khieu nai, lua dao, that vong, khong chap nhan duoc, bat lich su`,
    none: '(dien thoai|may|xe|pin|ac quy|cay|may tinh) (cua)? (toi|em)? (bi)? (mất|chet|het), (khong|ko|khong co|ko co|het) (sot cao|dau nguc|kho tho|khan cap|cap cuu|covid), khong gap, (xuat vien|ra vien), lam o benh vien, lam trong benh vien, chet roi, chet cha, chet chua, met chet, doi chet, lien he khan cap, tiem covid, chich covid, chich cum, cuoi chet, cuoi dau',
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
