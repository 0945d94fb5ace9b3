const HOUR = 'number|clocktime|number horas|number h|nove|dez|oito|onze|duas|tres|quatro|cinco';
const DAY =
  'segunda|terca|quarta|quinta|sexta|sabado|hoje|amanha|segunda feira|terca feira|quarta feira|quinta feira|sexta feira';
const KIN =
  'filho|filha|filhos|filhas|neto|neta|bebe|crianca|criancas|marido|esposa|esposo|mulher|mae|pai|vo|avo|sogra|sogro|irmao|irma|mamae|papai';
const PET = 'cachorro|cachorra|gato|gata|cachorrinho|cachorrinha|dog|pet|gatinho|gatinha';
const VISIT = 'consulta|horario|vaga|hora|agendamento|reserva|sessao|marcacao';
const N = 'nao|n|nn|num';

/** More short ways in which people say that they come, or not. */
export const yes = `
  confirma (ai|pra mim|para mim|eu ai|sim|por favor|moca|moco), (amiga|moca|moco)? confirma eu ai, (marca|marque) (a)? (minha)? presenca, (confirmo|confirmado|confirmada|confirmamos) (pro|pra|para o|para a|pros|pras|para|para o meu|para a minha|pro meu|pra minha)? (meu|minha|os|as|nos|a gente)? (dois|duas|${KIN}|${PET}), (number|clocktime) (horas)? (confirmado|confirmada|confirmo), (segue|continua|esta|fica|permanece) (tudo)? (confirmado|confirmada|mantido|mantida|de pe), claro ne, logico ne, obvio ne, certeza ne, sim ne, conta comigo, contem comigo, (ja)? (to|estou|tou) confirmando, esqueci nao to confirmando, confirmadissimo, confirmadissima, confirmadinho, positivo e operante, sim (uai|visse|so|moco)`;

export const ok = `
  (ta|esta|to|ja ta|ja esta)? (na|no|anotado na|marcado na|marcado no|anotado no|salvo no) (agenda|calendario|celular|caderninho), (ta|esta|tudo|continua) (valendo|de pe|em pe|certo|firme), de pe, (conforme|como|do jeito) (combinado|combinamos|agendado|marcado|acordado), combinado entao, beleza entao, fechado entao, blz entao, ok entao, presente, (pra|para|por) (mim|nos) (da|ta bom|ta otimo|esta bom|tudo bem|serve|da certo), to (lembrado|lembrada), (lembro|lembrei) sim, (eu)? lembro (sim|da consulta|viu), (esqueci|esqueco) nao, (${N}) (esqueci|esqueco) (nao)? vou sim, show (entao|ate|ate la)?, tudo ok (pra|para) _ , certinho entao, ta joia, tudo joia, (ta|esta) otimo entao, fechou entao, to na (porta|recepcao|frente|espera), (ja)? (cheguei|chegamos), ja to na (porta|recepcao), to na recepcao ja, chegando ja, maravilha entao`;

export const attend = `
  (te|nos|lhe) (vejo|vemos|encontro) (na|no)? (${DAY}), a gente se (ve|encontra) (na)? (${DAY})?, (saindo|to saindo|estou saindo) (de casa|do trabalho|do servico) (ja|agora|agora mesmo)?, (vou|vamos|irei) (chegar)? (uns|um pouquinho|um pouco|number|uns number|uns dez|bem)? (number|dez|cinco|quinze)? (min|minutos|minutinhos)? (antes|mais cedo|adiantado|adiantada|cedinho), (meu|minha|os|as|o|a) (${KIN}|dois|duas) (vai|vao|vem|vem sim|vai sim|vao sim|vai comigo|vao comigo|comparece|comparecera), (os|as) (dois|duas|tres) (vao|vamos|vem|iremos), imagina (se)? (eu)? ia esquecer, jamais (ia|vou|iria) (esquecer|perder|faltar), (${N}) (vou)? (perco|perder|falto|faltar) por nada, (ca|la|ai) (estarei|estaremos), nos vemos ai, (pode|podem) (deixar|ficar tranquila|ficar tranquilo) que (eu)? (vou|estarei ai|vamos), (${N}) se preocupe (que)? (eu)? (vou|estarei ai|estarei la)`;

export const go = `
  (fazer o que|e o jeito|ne)? vou (sim|mesmo|com certeza|sim visse|sim viu|sim moca|sim amiga|numa boa)?, (tenho|tenho sim) interesse (sim)? vou, (levo|vou levar|levarei|vamos levar|trago) (ele|ela|eles|elas) (sim|la|ai|comigo)?, (chego|passo|apareco|estarei) (ai|la)? (as|la pelas) (${HOUR}) (em ponto|sim|certinho)?`;

export const absent = `
  (${N}) (posso|consigo|vou|da|rola|vai dar|poderei|vou poder|irei|estarei|vai rolar|vou conseguir) (nao|mesmo|mais|ir|ir mais|ir nao|nao moca|infelizmente), n posso, n consigo, num posso, num vou, num da, (${N}) (e|sera|vai ser) mais (necessario|preciso), (deixa|deixo|fica|vai ficar|deixamos) (pra|para) (a)? (proxima|outra), (${N}) (me)? (espera|espere|esperem|aguardem|aguarda), (${N}) tenho como (ir|sair|comparecer)?, (${N}) tem como (eu)? (ir|sair de casa|sair|comparecer), nem vou (mais)?, (${N}) adianta mais ir, perdi (o)? horario ja, (to|tou|estou) fora, (${N}) (vou)? (querer|quero) ir (mais|mais nao)?`;

export const cancel = `
  (peco|favor|quero|gostaria|solicito)? (que)? (cancelem|desmarquem|cancele|desmarque) (a|o|minha|meu)? (${VISIT})?, (pode|podem) (dar|passar|ceder|repassar|liberar) (a|o|minha|meu)? (${VISIT})? (pra|para|a) (outra pessoa|outro paciente|outro|outra|alguem|quem precisa|o proximo), (tira|tire|tirem|retira|retire|risca|remove|pode tirar|podem tirar) (o)? (meu nome|me|eu)? (da|de|do) (agenda|lista|horario|consulta) (de|da|do|pra|para)? (${DAY}|dia number|number)?, me (tira|tire|tirem|retira|risca|desmarca) (da|de|do) (agenda|lista|horario|consulta)? (de|da|do|pra|para)? (${DAY}), (pode|podem|favor) (tirar|retirar|remover|excluir) (o|a)? (meu|minha) (${VISIT}), (cancela|desmarca|cancele|cancelem) (ai|moca|pra mim|por favor|pfv|o meu|o da|o horario da) (name)?, (vou|vamos) (ter que|precisar) (cancelar|desmarcar), suspendo o compromisso`;

export const late = `
  (to|tou|estou)? (procurando|cacando) (uma)? vaga (pra|para)? (estacionar|o carro)?, (vou|to) demorar (mais)? (um|mais um)? (pouco|pouquinho|tico), (mas)? (chego|vou chegar|chegarei|devo chegar) (uns|uma|um|umas)? (number|dez|cinco|quinze|pouco|pouquinho|bocadinho) (min|minutos|minutinhos)? (depois|mais tarde|atrasado|atrasada), (o)? (onibus|metro|trem|uber) (atrasou|parou|quebrou|nao passa|nao passou|cancelou|cancelou duas vezes|ta parado), perdi o (onibus|metro|trem|uber), (to|tou|estou) (preso|presa|parado|parada) (na|no|em) (transito|marginal|avenida|estrada|engarrafamento|ponte|br), (acordei|sai) (tarde|atrasado|atrasada) (mas)? (ja)? (to|estou) (indo|a caminho), (o)? transito (ta)? (parado|horrivel|travado|um caos)`;

export const question = `demora (muito|quanto tempo)?, aceita (unimed|plano|convenio|vale|credito|debito|amil|bradesco), (fazer)? o que ne`;

export const other = `(deixa|deixo|fica|vai ficar|deixamos) (pra|para) (a)? (proxima|outra) (semana|segunda|terca|quarta|quinta|sexta|data|hora), (coloca|coloque|bota|encaixa|poe|passa|marca|muda) (na|pra|em|no|para) (${DAY}|outra|outro)`;

export const maybe = `(minha|meu|os|as|a|o|ela|ele|eles|elas) (${KIN}|dois|duas)? (vai|vao) (viajar|trabalhar|fazer|mudar|morar|casar|operar|sair|ter|pro|pra outra|pra outro|a outra|a outro|para outro), (pra|para) mim da (no mesmo|igual), (todo|toda) (dia|hora|semana|vez) (e)? isso, isso (ai)? todo dia`;

/** What goes with coming, and leaves a yes standing. */
export const along = `
  (meu|minha|o|a) (${KIN}) (vai)? me (leva|levar|busca|buscar|acompanha|acompanhar|traz|trazer),  (mas|so que)? (eu)? (tenho que|preciso|vou ter que) (sair|ir embora|voltar|estar no trabalho) (ate|as|antes das) (${HOUR}), (to|tou|estou|ja to) (de|em) jejum (desde)? (ontem|ontem a noite|meia noite|cedo)? (as)? (number|clocktime)?, (e|queria|quero|gostaria de)? (queria|quero|aproveito pra|aproveitar pra)? (fazer|ver|olhar|trocar|cortar|fazer tambem) (a|o|as|os)? (unha|unhas|cabelo|freio|oleo|sobrancelha|pe|barba|franja|pontas|unha do pe|unha e o cabelo) (e o cabelo|e o pe|do pe|tambem|junto)?, (so|apenas|somente|e so) (a|as|o) (franja|pontas|barba|pontinhas|unha|revisao|limpeza), (${N}) se preocupe, (levo|trago|vou levar|levarei) (a|o|os|as) (cartao do convenio|carteirinha|cartao|exames|laudo|receita|ficha|cartao novo|carteira de vacina) (novo|nova)?, (to|estou|tou)? precisando (muito)? (dessa|desse|desta|da|de uma)? (massagem|consulta|corte|limpeza|folga), (marquei|coloquei|anotei|botei) (no|na|o) (celular|agenda|despertador|geladeira) (com despertador)? (e tudo)?, (vou|dessa vez vou) (loira|morena|ruiva|de ruiva|mudar), (desculpa|desculpe) (a)? demora (pra|em|para)? (responder)? (tava)? (sem credito|sem internet|trabalhando|ocupada|ocupado)?, (solicito|preciso de|vou precisar de) (uma|um)? (declaracao|atestado|declaracao de comparecimento|nota fiscal) (de comparecimento)? (para a empresa|pra empresa|pro trabalho)?`;
