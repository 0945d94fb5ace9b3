import type { OwnTexts } from '../locale.js';

export const texts: OwnTexts = {
  operators: { location: '地点：', participant: '人员：' },
  templates: {
    MSG_TEMPLATE: "[{}] 您的预约时间：{}{}。请回复 '是' 确认，或回复 '否' 取消。",
    CONFIRMATION_RESPONSE: '[{}]\n谢谢！您的预约已确认。',
    CANCEL_RESPONSE: '[{}]\n谢谢！您的预约已取消。',
    UNPARSABLE_RESPONSE: "[{}]\n抱歉，我们没有看懂您的回复。请回复 '是' 确认，或回复 '否' 取消。",
    HELP_RESPONSE:
      "[{}]\n我们发短信提醒您的预约。请回复 '是' 确认，或回复 '否' 取消。其他事宜请致电我们。回复 STOP 即不再收到短信。",
    QUESTION_RESPONSE: '[{}]\n谢谢您的短信，我们会答复您。',
    MOVED_NOTICE: "[{}] 您原定于{}的预约已改为：{}{}。请回复 '是' 确认，或回复 '否' 取消。",
    CANCELED_NOTICE: '[{}] 您的预约已取消：{}。如有疑问，请致电我们。',
  },
  optOut: '[{}]\n您将不再收到短信。如需重新接收，请回复 {}.',
  optOutAndCancel: '[{}]\n您的预约已取消，您将不再收到短信。如需重新接收，请回复 {}.',
  optIn: '[{}]\n您将重新收到预约短信。回复 STOP 即不再收到短信。',
  possibleOptOut: '[{}]\n如不想再收到短信，请回复 STOP。其他事宜请致电我们。',
  optOutHint: '如不想再收到短信，请回复 STOP。',
  appointmentIs: '[{}]\n您的预约时间：{}{}。',
  choose: { before: '[{}]\n您有 {} 个预约：', after: "请这样回复：'1 是 2 否'，或 '全部是'。" },
};

export const traditional: OwnTexts = {
  operators: { location: '地點：', participant: '人員：' },
  templates: {
    MSG_TEMPLATE: "[{}] 您的預約時間：{}{}。請回覆 '是' 確認，或回覆 '否' 取消。",
    CONFIRMATION_RESPONSE: '[{}]\n謝謝！您的預約已確認。',
    CANCEL_RESPONSE: '[{}]\n謝謝！您的預約已取消。',
    UNPARSABLE_RESPONSE: "[{}]\n抱歉，我們沒有看懂您的回覆。請回覆 '是' 確認，或回覆 '否' 取消。",
    HELP_RESPONSE:
      "[{}]\n我們傳簡訊提醒您的預約。請回覆 '是' 確認，或回覆 '否' 取消。其他事宜請致電我們。回覆 STOP 即不再收到簡訊。",
    QUESTION_RESPONSE: '[{}]\n謝謝您的簡訊，我們會答覆您。',
    MOVED_NOTICE: "[{}] 您原定於{}的預約已改為：{}{}。請回覆 '是' 確認，或回覆 '否' 取消。",
    CANCELED_NOTICE: '[{}] 您的預約已取消：{}。如有疑問，請致電我們。',
  },
  optOut: '[{}]\n您將不再收到簡訊。如需重新接收，請回覆 {}.',
  optOutAndCancel: '[{}]\n您的預約已取消，您將不再收到簡訊。如需重新接收，請回覆 {}.',
  optIn: '[{}]\n您將重新收到預約簡訊。回覆 STOP 即不再收到簡訊。',
  possibleOptOut: '[{}]\n如不想再收到簡訊，請回覆 STOP。其他事宜請致電我們。',
  optOutHint: '如不想再收到簡訊，請回覆 STOP。',
  appointmentIs: '[{}]\n您的預約時間：{}{}。',
  choose: { before: '[{}]\n您有 {} 個預約：', after: "請這樣回覆：'1 是 2 否'，或 '全部是'。" },
};
