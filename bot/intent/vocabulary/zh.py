"""Chinese: simplified as it is written here, traditional by `variants`.

There are no spaces, so the longest phrase counts ("分享会" is no "分享"), and what lies between known words is the name
of a person or a file. A person's name is short and mostly begins with a surname; common first and last words of files'
names (TOPIC, DOC) tell where a person's name ends.
"""

# ruff: noqa: E501 - a shape is read as one line

from __future__ import annotations

from bot.intent.vocabulary import Vocabulary


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _numerals() -> dict[int, str]:
    """一 to 九十九."""
    digits = "零一二三四五六七八九"
    said = {n: digits[n] for n in range(1, 10)}
    for n in range(10, 100):
        tens, ones = divmod(n, 10)
        said[n] = (digits[tens] if tens > 1 else "") + "十" + (digits[ones] if ones else "")
    return said


_NUMERALS = _numerals()

_WORDS = {
    # --- verbs ---
    "SHARE": """
        分享 | 共享 | 共用 | 分享一下 | 共享一下 | 分享下 | 共享下 | 分享出去 | 共享出去 | 开放 | 开放一下 | 重新分享 | 重新共享 |
        分享一份 | 再分享 | 做个分享 | 分享一个 | 共享一份 | 公开分享 |
        分亨 | 共亨 | 分想 | 分享分享""",
    "SEND": """
        同步 | 同步一下 | 借 | 发 | 发送 | 转发 | 传 | 传送 | 寄 | 转 | 发一下 | 发下 | 发一份 | 发个 | 传一下 | 传一份 | 转发一下 | 转一下 | 抄送 | 发过去 |
        传过去 | 发份 | 寄一份 | 发送一份 | 发送一下 | 转交 | 递 | 丢 | 甩 | 推送 | 推 | 分发 | 下发 | 重发 | 再发 | 再发一份 | 再发一次 |
        邮件发 | 发出去 | 传阅""",
    "GEI": "给 | 予 | 到 | 至 | 给到 | 俾 | 畀",
    "BA": "把 | 将",
    "WITH": "与 | 和 | 跟 | 同",
    "LET": "让 | 允许 | 准许 | 使 | 准 | 叫 | 给 | 俾 | 畀",
    "ALLOW": "授权 | 授权给 | 授予 | 赋予 | 给予 | 授与 | 开通 | 开 | 开放 | 加上 | 分配 | 设置 | 添加 | 加 | 开通一下 | 授权一下 | 开个 | 开一下 | 开下 | 给个 | 加个",
    "ADD": "再加上 | 还要加上 | 加个 | 邀请 | 添加 | 加 | 加上 | 拉 | 加入 | 新增 | 增加 | 请",
    "ADDED": "加到 | 加入 | 加进 | 添加到 | 添加进 | 拉进 | 拉到 | 拉入 | 加入到 | 加进去 | 加到里面 | 邀请到 | 添加至",
    "CHANGE": """
        改成 | 改为 | 设为 | 设成 | 设置为 | 设置成 | 调成 | 调整为 | 调整成 | 变成 | 变为 | 换成 | 升级为 | 升级成 | 升为 | 升成 | 降为 |
        降级为 | 降成 | 降级成 | 更改为 | 修改为 | 切换为 | 切换成 | 切换到 | 改回 | 改到 | 提升为 | 转为 | 更新为 | 修改成""",
    "REMOVE": """
        取消 | 撤销 | 撤回 | 收回 | 移除 | 删除 | 去掉 | 停止 | 终止 | 关闭 | 回收 | 解除 | 停掉 | 撤掉 | 拿掉 | 踢出 | 踢掉 | 去除 | 删掉 |
        移出 | 剔除 | 吊销 | 取消掉 | 收回来 | 关掉 | 中止 | 禁止 | 撤下 | 拿走 | 请出 | 收走 | 删了 | 撤了 | 取消一下 | 收回一下 | 清除 |
        收了 | 收掉 | 停了 | 关了 | 收走吧 | 撤销掉 | 撤回来 | 下掉 | 去了 | 除掉 | 移走 | 剔出 | 踢走 | 停用 | 收回去 | 拿回来 | 要回来 | 取消了""",
    "UNDO": """
        撤销 | 撤回 | 撤销刚才的操作 | 撤销刚才的分享 | 撤回刚才的分享 | 撤销上一个分享 | 撤销上次分享 | 撤销上一次分享 | 取消刚才的分享 |
        取消刚才的共享 | 撤销刚才的共享 | 收回刚才的分享 | 收回刚才的共享 | 撤回上一个分享 | 还原 | 回退 | 撤销上一步 | 撤销操作 | 撤销这次分享 |
        收回 | 撤回上次的分享 | 撤销上次的分享 | 取消上次的分享 | 取消上一次分享 | 取消共享 | 取消分享 | 停止共享 | 停止分享 | 反悔了 | 撤回吧 | 撤销吧 |
        撤销这个操作 | 把刚才的分享撤回 | 把刚才的分享撤销 | 把刚才的分享取消 | 取消上一个分享 | 撤回刚才那个 | 撤销刚才那个 | 撤消""",
    "UNSHARE": """
        取消共享 | 取消分享 | 停止共享 | 停止分享 | 不再共享 | 不再分享 | 别再共享 | 别再分享 | 不要再共享 | 不要再分享 | 结束共享 | 结束分享 |
        终止共享 | 关闭共享 | 撤销共享 | 撤销分享 | 撤回共享 | 撤回分享 | 收回共享 | 收回分享""",
    "EXTEND": """
        延长 | 延期 | 续期 | 续 | 延 | 展期 | 宽限 |
        保留 | 延续 | 顺延 | 延后 | 再延 | 再延长 | 再续""",
    "REPLACE": "换成 | 替换成 | 替换为 | 改成 | 改为 | 换为 | 更换为 | 改发给 | 换",
    "SIGNOUT": "退出登录 | 注销 | 登出 | 退出账号 | 退出帐号 | 退出登陆",
    "CANCEL": """
        取消 | 算了 | 不用了 | 不要了 | 不发了 | 不分享了 | 不共享了 | 先不发了 | 先不分享了 | 停 | 停止 | 停下 | 放弃 | 作罢 | 当我没说 | 别管了 | 没事了 | 不必了 |
        先算了 | 取消吧 | 算了吧 | 不弄了 | 取消操作 | 取消这个 | 取消掉 | 取消本次操作 | 取消这次操作 | 不用管了 | 先这样吧不发了 | 我改主意了 | 改主意了 |
        不需要了 | 先不用了 | 暂时不用了 | 终止 | 退出 | 关闭 | 别发了 | 先别发 | 先别发了 | 还是不发了 | 还是算了 | 撤了吧 | 不做了 |
        先不要发了 | 不要发了 | 不用发了 | 不用分享了 | 不用共享了 | 不需要分享了 | 别分享了 | 不用弄了 | 别弄了 | 先不弄了 | 先放着吧 | 先放一放 | 先放一下 | 不搞了 | 不整了 | 没事没事 | 当我没讲 | 忽略吧 | 忽略 | 无视吧 | 点错了 | 打住 | 停停停 | 先停一下 | 先等等 | 唔使啦 | 唔使喇 | 放弃吧 | 不分了 | nvm | nevermind | never mind""",
    "HELP": """
        你都能帮我做些什么 | 你能帮我做些什么 | 能帮我做些什么 | 你是做什么的 | 你是干什么的 | 你是干嘛的 | 有没有使用说明 | 有没有说明 | 有使用说明吗 | 我想知道怎么用 | 教我怎么用 | 教我一下怎么用 |
        教教我怎么用 | 需要帮忙 | 我需要帮忙 | 我不知道怎么用 | 不知道怎么用 | 要怎么操作 | 给个例子 | 举个例子 | 给我举个例子 | 给我一个例子 | 来个例子 | 求教 | 支持哪些操作 | 查看帮助 | 不会操作 | 怎么使用你 |
        你会哪些 | 能做些什么 | 你能做些什么 | 可以做些什么 | 你可以做些什么 | 你都会些什么 | 有哪些指令 | 怎么用你 | 如何用你 | 你怎么工作 | 怎么开始 | 新手指南 | 从哪开始 | 该从哪里开始 | 我该怎么做 | 我要怎么做 | 该怎么做 |
        你都可以做什么 | 你会些什么 | 你能做哪些 | 告诉我怎么用 | 说明一下怎么用 | 介绍一下你自己 | 介绍一下功能 | 自我介绍一下 | 你有啥用 | 你有什么用 | 干什么用的 | 做什么用的 |
        帮助 | 怎么用 | 如何使用 | 使用说明 | 你能做什么 | 你会做什么 | 你可以做什么 | 你是谁 | 你会什么 | 有什么功能 | 功能 | 说明 | 教程 | 使用方法 | 求助 |
        这个怎么用 | 怎么使用 | 你能干什么 | 你能干嘛 | 你能帮我做什么 | 你能干啥 | 你会干什么 | 命令 | 指令 | 有哪些命令 | 有哪些功能 | 使用帮助 | 救命 | 怎么操作 |
        如何操作 | 这是什么 | 这是干什么的 | 你怎么用 | 需要帮助 | 我需要帮助 | 我要帮助 | 帮帮我 | 能帮我吗 | 你能帮我吗 | 怎么弄 | 怎么玩 | 用法 | 操作指南 |
        你能做哪些事 | 都能做什么 | 你都会什么 | 你都能做什么 | 你都能干啥 | 有啥功能 | 能干嘛 | 能干啥 | 能帮我做什么 | 你都有什么功能 | 该怎么操作 | 怎么操作啊 | 使用手册 | 支持哪些功能 | 能做哪些事 | 有说明吗 | 有教程吗 | 怎么说 | help | 支持哪些命令 | 支持什么功能 | 帮忙 | 帮助我 | 你有什么功能 | 说明书 | 能做什么 | 可以做什么 | 该怎么用 | 要怎么用 | 我该怎么用 | 我不会用 | 不会用 |
        我该说什么 | 可以说什么 |
        咋用 | 咋整 | 咋弄 | 咋操作 | 怎么整 | 怎样用 | 怎么个用法 | 怎么搞 | 求指导 | 求指教 | 新手怎么用 | 新手求助 | 帮助文档 | 使用教程 | 操作说明 | 操作手册 | 有操作指南吗 | 求教程 | 咋玩 | 点用 | 点样用 |
        支持什么 | 都支持什么 | 支持哪些 | 支持啥 | 干嘛用的 | 干啥用的 | 干嘛的 | 干啥的 | 做什么的 | 干什么的 | 做啥的 | 有啥本事 | 有什么本事 | 有何用途 | 有什么用处""",
    "GOTIT": "收到了 | 收到啦 | 已收到 | 看到了 | 拿到了 | 明白了 | 知道了 | 了解 | 懂了 | 搞定了 | 解决了 | 可以打开了 | 能打开了 | 打开了",
    "DOWHAT": "干啥 | 干什么 | 干嘛 | 干吗 | 做什么 | 做啥 | 做些什么 | 做些啥 | 干些什么 | 干些啥 | 做哪些事 | 做哪些事情 | 做点什么 | 做点啥 | 干点啥 | 帮什么忙 | 帮啥忙 | 帮上什么忙 | 帮到什么 | 会什么 | 会啥 | 怎么帮 | 怎么帮我 | 哪些功能 | 啥功能 | 什么功能 | 些什么 | 些啥 | 什么 | 啥 | 哪些 | 哪些事",
    "CLUELESS": """
        不太会用 | 不会用 | 不太懂怎么用 | 不懂怎么用 | 不知道怎么用 | 不知道咋用 | 搞不懂怎么用 | 用不明白 | 不会操作 | 不太会操作 | 不知道怎么操作 | 教教我 | 教我一下 | 教下我 | 带带我 | 不晓得怎么用 |
        不太清楚怎么用 | 不清楚怎么用 | 还不会用 | 不会弄 | 不太会弄 | 不懂操作 | 怎么操作 | 该怎么操作 | 该怎么用 | 要怎么用 | 怎么使用 | 如何使用 | 有没有教程 | 有教程吗""",
    "HOW": "教我怎么 | 教我一下怎么 | 教教我怎么 | 告诉我怎么 | 能教我怎么 | 不知道怎么 | 我不知道怎么 | 我想知道怎么 | 想知道怎么 | 我不会 | 教我如何 | 告诉我如何 | 我想知道如何 | 请教怎么 | 请教如何 | 咋 | 咋样才能 | 怎么 | 如何 | 怎样 | 我怎么 | 怎么才能 | 请问怎么 | 请问如何 | 该怎么 | 我该怎么 | 要怎么 | 我要怎么 | 如何才能 | 怎么样才能",
    "THANKS": """
        谢谢 | 多谢 | 感谢 | 谢了 | 谢谢你 | 谢谢您 | 非常感谢 | 十分感谢 | 万分感谢 | 辛苦了 | 谢谢啦 | 谢谢了 | 谢啦 | 3q | thx | 太感谢了 | 太谢谢了 | 感激不尽 |
        有劳了 | 感恩 | 蟹蟹 | 谢谢哈 | 谢谢哦 | 谢谢大家 | 多谢了 | 谢谢分享 | 感谢分享 | 麻烦了 | 麻烦你了 | 麻烦您了 | 拜托了 | 感谢感谢 | 谢谢帮忙 | 有劳 | 谢 | 唔该 |
        十分感激 | 辛苦啦 | 感谢你 | 感谢您 | 多谢分享 | 谢谢你的帮助 |
        唔该晒 | 多谢晒 | 谢过 | 谢谢老板 | 3x | 谢谢噢 | 谢谢呀 | 谢谢喔 | 谢谢您嘞 | 太谢谢你了 | 太感谢你了 | 感谢您的帮助 | 感谢你的帮助 | 谢天谢地 | 帮大忙了 | 帮了大忙 | 太好了谢谢""",
    "PRAISE": """
        很好 | 太好了 | 真棒 | 好棒 | 完美 | 不错 | 厉害 | 赞 | 搞定 | 可以了 | 成功了 | 牛 | 真不错 | 好极了 | 太棒了 | 棒 | 好用 | 真好用 | 干得好 | 做得好 | 做得不错 |
        漂亮 | 给力 | 真厉害 | 太厉害了 | 好了 |
        棒棒哒 | 棒呆 | 么么哒 | 爱你 | 你真好 | 你太好了 | 超赞 | 点赞 | 给你点赞 | 太强了 | 牛啊 | 牛逼 | 太牛了 | 真快 | 好快 | 效率真高 | 完美 | 帮大忙 | 666 | 靠谱 | 真靠谱""",
    # --- questions ---
    "WHOEVER": """
        谁 | 哪些人 | 什么人 | 有谁 | 都有谁 | 谁谁 | 哪些同事 | 哪几个人 | 哪个人 | 还有谁 | 都有哪些人 | 有哪些人 | 现在谁 | 目前谁 | 哪位 | 哪些用户 | 现在有谁 |
        目前有谁 | 还有哪些人 | 都谁 | 现在都有谁 | 目前都有谁 | 目前有哪些人 | 现在有哪些人 |
        边个 | 边位 | 邊個 | 都还有谁 | 一共有谁 | 还都有谁 | 究竟谁 | 到底谁 | 到底有谁 | 都是谁 | 还剩谁""",
    "MYSHARES": """
        我分享了哪些文件 | 我分享过哪些文件 | 我共享了哪些文件 | 我共享过哪些文件 | 我分享了什么 | 我分享过什么 | 我的分享 | 我的共享 | 我分享的文件 | 我共享的文件 |
        我都分享了什么 | 列出我的分享 | 查看我的分享 | 我分享了些什么 | 我都分享过什么 | 我都分享了哪些文件 | 我有哪些共享文件 | 我共享了什么 | 列出我分享的文件 | 查看我分享的文件 |
        我发过哪些文件 | 我的分享记录 | 我共享过什么 | 看看我的分享 | 我最近分享了什么 | 我最近分享了哪些文件""",
    "ONLYGIVE": "只给 | 仅给 | 单独给 | 都给 | 也给 | 只给到",
    "MAKE": "生成 | 创建 | 做 | 弄 | 搞 | 建 | 出 | 开 | 来 | 给",
    "SHARELIST": "共享名单 | 分享名单 | 权限名单 | 共享列表 | 分享列表 | 权限列表 | 共享情况 | 分享情况 | 权限情况 | 访问名单 | 共享对象 | 分享对象 | 分享记录 | 共享记录 | 权限设置 | 共享人员 | 授权名单 | 授权情况 | 访问列表",
    "ROSTER": "名单 | 列表 | 权限列表 | 共享人 | 成员名单 | 协作者名单 | 人员名单",
    "HASACCESS": "有权限 | 还有权限 | 有访问权限 | 有存取权限 | 有权访问 | 有权看 | 有权查看 | 有存取权",
    "LIST": "查看 | 列出 | 看看 | 查一下 | 查查 | 显示 | 检查 | 看一下 | 查询 | 帮我查 | 查 | 告诉我 | 确认一下 | 查下 | 看下 | 列一下 | 想知道 | 我想知道 | 检视",
    "HAS": "有 | 拥有 | 具有 | 享有 | 具备 | 持有 | 有没有",
    "MA": "吗 | 么 | 没 | 没有 | 不 | 否 | 嘛 | 呢",
    "LE": "了 | 过 | 过了 | 了没 | 咗",
    "IS": "是 | 是不是 | 是否",
    # --- how people begin ---
    "LEAD": """
        在 | 那啥 | 那个啥 | 那什么 | 话说 | 是这样 | 你好 | 您好 | 嗨 | 哈喽 | 哈啰 | 早上好 | 下午好 | 晚上好 | 早 | 早安 | 午安 | 请 | 烦请 | 麻烦 | 麻烦你 | 麻烦您 | 劳驾 | 拜托 | 帮我 | 帮忙 | 帮我们 | 请帮我 |
        请帮忙 | 请你 | 请您 | 麻烦帮我 | 麻烦帮忙 | 好的 | 好 | 好吧 | 嗯 | 嗯嗯 | 那 | 那么 | 对了 | 另外 | 顺便 | 然后 | 现在 | 先 | 再 | 也 | 还 | 快 | 赶紧 | 赶快 | 尽快 |
        抱歉 | 不好意思 | 打扰了 | 打扰一下 | 小助手 | 机器人 | 助手 | 喂 | 哎 | 诶 | 欸 | 哦 | 噢 | 啊 | 帮 | 帮个忙 | 帮下忙 | 辛苦 | 辛苦你 | 辛苦您 | 你 | 您 | 就 | 立刻 | 马上 |
        立即 | 直接 | 接下来 | 接着 | 最后 | 如题 | 帮我一下 | 请务必 | 务必 | 等一下 | 稍等 | 有空的话 | 有空的时候 | 方便的话 | 方便的时候 | 如果可以的话 | 可以的话 | 如果方便的话 |
        有时间的话 | 按照之前说的 | 按约定 | 如之前所说 | 同意 | 行 | 可以 | 快点 | 急 | 紧急 | 替我 | 代我 | 为我 | 没问题 | 亲 | 亲爱的 | 用 sharebot | 大佬 | 在吗 | 在么 |
        唔该 | 唔该你 | 唔该帮我 | 辛苦帮我 | 辛苦您帮我 | 辛苦你帮我 | 辛苦帮忙 | 劳烦 | 劳烦您 | 劳烦你 | 请教 | 帮俺 | 有劳您 | 那就 | 要不 | 这样吧 | 来 | 赶快帮我 | 快帮我 | 快帮忙 |
        请问 | 请问下 | 请问一下""",
    "GREETING": "你好 | 您好 | 嗨 | 哈喽 | 哈啰 | 在吗 | 在么 | 早 | 早上好 | 下午好 | 晚上好",
    "ASK": """
        确保 | 请确保 | 保证 | 确保让 | 能不能 | 可不可以 | 可以 | 能 | 能否 | 可否 | 是否可以 | 是否能 | 是否能够 | 你能 | 你可以 | 您能 | 您可以 | 我想 | 我要 | 我需要 | 我想要 | 想 | 想要 | 需要 | 我们需要 | 我们想 | 我们要 |
        我希望 | 希望 | 你能不能 | 您能不能 | 你可不可以 | 能帮我 | 能帮忙 | 可以帮我 | 可以帮忙 | 可以麻烦你 | 可不可以帮我 | 能不能帮我 | 能不能帮忙 | 想请你 | 想请你帮我 | 我想请你 | 我想麻烦你 |
        要 | 方便 | 方便帮我 | 方便的话帮我 | 是不是可以 | 有没有办法 | 我得 | 得 | 我想把 | 可以请你 | 可以请您 | 要不你 | 我打算让你 |
        帮 | 可唔可以 | 可否麻烦 | 能麻烦您 | 能麻烦你 | 可以麻烦您 | 方便麻烦你 | 求 | 求帮忙""",
    "MAYI": "能 | 可以 | 能不能 | 可不可以 | 能否 | 可否 | 方便 | 是否可以 | 你能 | 你可以 | 您能 | 您可以 | 能帮我 | 可以帮我 | 能帮忙 | 可以帮忙 | 是否能 | 你能不能 | 您能不能 | 可以麻烦你 | 能不能帮我 | 可不可以帮我 | 方便帮我",
    "WHETHER": "能不能 | 可不可以 | 能否 | 可否 | 是否可以 | 是否能 | 是否能够 | 是不是可以 | 是不是能",
    "FILLER": """
        一下 | 吧 | 呀 | 啊 | 哦 | 哈 | 呗 | 啦 | 喔 | 哟 | 咯 | 好吗 | 行吗 | 可以吗 | 可以么 | 好不好 | 行不行 | 可不可以 | 好么 | 就行 | 就好 | 就可以 | 就行了 | 就好了 | 就可以了 | 即可 | 尽快 |
        马上 | 立刻 | 现在 | 赶紧 | 赶快 | 直接 | 过去 | 出去 | 过来 | 急 | 急用 | 比较急 | 一份 | 一次 | 先 | 立即 | 快点 | 暂时 | 私下 | 内部 | 单独 | 分别 | 重新 | 请 | 麻烦 | 拜托 | 今天 |
        明天 | 今晚 | 下午 | 上午 | 早点 | 没问题吧 | 帮我 | 帮忙 | 统一 | 一并 | 通过链接 | 用链接 | 以链接形式 | 以链接的形式 | 也行 | 呢 | 哈哈 | 嘿嘿 | 手动 |
        就成 | 就ok | 哈哈哈""",
    "ALSO": "也 | 还 | 再 | 一起 | 一块 | 同样 | 另外 | 并且 | 还要 | 也要 | 又 | 一块儿 | 也都",
    # --- small words ---
    "AND": "和 | 与 | 跟 | 及 | 以及 | 还有 | 并 | 并且 | 同时 | 、 | 和给 | 以及给 | 还有给 | 加 | 外加 | 及其 | 同",
    "ENUM": "、",
    "OR": "或 | 或者 | 还是",
    "BUT": "但 | 但是 | 不过 | 可是 | 只是 | 然而 | 而",
    "EXCEPT": "除了 | 除 | 不包括 | 但不包括 | 不含 | 不包含 | 除去 | 排除 | 但不要给 | 不要给 | 不给 | 但不给 | 别给 | 但别给 | 但不含 | 但除了 | 唯独不给 | 扣除 | 不算 | 剔除",
    "OUTSIDE": "以外 | 之外 | 外 | 除外 | 以外的 | 之外的 | 外的",
    "NOT": "不 | 没 | 没有 | 未 | 并非 | 非 | 无 | 冇 | 唔",
    "ISNT": "不是 | 并不是 | 不应该是",
    "DONT": "别 | 不要 | 请勿 | 勿 | 不用 | 无需 | 不必 | 千万别 | 不准 | 禁止 | 请不要 | 不可以 | 绝不能 | 不能 | 先别 | 先不要 | 暂时别 | 暂时不要 | 无须 | 不想 | 不希望 | 没必要 | 不应该 | 不该 | 唔好 | 唔使 | 莫 | 甭",
    "AGAIN": "再 | 继续",
    "TOWARDS": "对 | 对于 | 在 | 关于 | 于",
    "INSIDE": "上 | 里 | 中 | 里面 | 内 | 上面",
    "FROM": "从 | 由",
    "A": "一个 | 一份 | 一封 | 一张 | 一篇 | 一些 | 几个 | 某个 | 任何 | 个 | 份 | 那些 | 所有 | 全部 | 所有的 | 全部的 | 每个",
    "DET": "我的 | 我们的 | 你的 | 他的 | 她的 | 他们的 | 咱们的 | 我们 | 我 | 刚才的 | 刚刚的 | 该",
    "THIS": """
        这 | 这个 | 那个 | 这份 | 那份 | 此 | 这些 | 那些 | 这两个 | 这几个 | 那几个 | 这篇 | 那篇 | 这张 | 那张 | 这封 | 这条 | 这里的 | 上面的 | 上面这个 | 以上 | 上述 | 本 | 该 | 这俩 | 这两份 |
        上面那个 | 下面这个 | 这东西 | 这玩意 | 这几份 | 那两个 |
        这玩意儿 | 这东东 | 这个东西 | 这个玩意 | 这个玩意儿 | 这几个 | 底下这个 | 下面的 | 楼上的 | 这三个 | 这三份 | 这一份 | 那一份 | 这一个 | 那一个 | 我发的这个 | 呢个 | 呢份 |
        刚上传的那个 | 刚上传的 | 上传的那个 | 刚才上传的 | 刚才上传的那个 | 我刚上传的 | 我刚上传的那个 | 我刚传的 | 刚发的那个 | 我刚发的 | 我刚才发的 | 我上面发的 | 上面发的 | 刚贴的 | 我贴的 | 我刚贴的 | 上面贴的""",
    "IT": "它 | 他它 | 其",
    "ATTACHED": """
        附件 | 这个附件 | 附件里的文件 | 附件中的文件 | 这些附件 | 两个附件 | 附上的文件 | 所附文件 | 附件文件 | 上传的文件 | 我上传的文件 | 刚上传的文件 | 我刚上传的文件 | 附带的文件 | 随附文件 | 我附的文件 |
        我附上的文件 | 附的文件 | 附档 | 附加档案 | 这两个附件 | 所有附件 | 刚传的文件 | 我发的附件 | 附件里的""",
    "SAMEFILE": """
        刚才的文件 | 刚才那个文件 | 刚刚的文件 | 刚刚那个文件 | 同一个文件 | 同一份文件 | 上次的文件 | 上一个文件 | 刚才分享的文件 | 刚分享的文件 | 刚才那份文件 | 刚才那份 | 刚刚那份 | 同样的文件 |
        刚才分享的那个 | 刚才那个 | 刚刚分享的文件 | 上次分享的文件 | 上一份文件 | 我刚分享的文件 | 我刚才分享的文件 | 上次那个文件 | 刚共享的文件""",
    "HIM": "他 | 她 | 他本人 | 她本人 | ta | 这个人 | 那个人 | 此人 | 对方 | 他自己 | 她自己 | 佢",
    "THEM": "他们 | 她们 | 他俩 | 她俩 | 他们俩 | 他们两个 | 这两个人 | 这些人 | 两人 | 两位 | 二位 | 两个人 | 俩人 | 他们几个 | 三人 | 那几个人 | 前者 | 后者 | 佢哋",
    "ME": "我 | 我们 | 咱 | 咱们 | 本人 | 我自己 | 俺 | 自己",
    "SAMEPEOPLE": "同样的人 | 同一批人 | 上次那些人 | 刚才那些人 | 上次的人 | 刚才的人 | 相同的人 | 同一些人 | 同样这些人 | 上次那几个人 | 刚才那几个人 | 同样的几个人 | 原来那些人",
    "SAMEROLE": "同样的权限 | 一样的权限 | 相同的权限 | 同样权限 | 相同权限 | 权限一样 | 权限相同 | 权限同上 | 权限不变 | 和上次一样的权限 | 跟上次一样的权限 | 权限和上次一样 | 权限跟上次一样 | 权限跟之前一样 | 和之前一样的权限",
    "HERE": """
        这里的所有人 | 这里所有人 | 这个频道 | 本频道 | 这个群 | 本群 | 群里 | 群里所有人 | 群里的所有人 | 群里的人 | 群里大家 | 群里的大家 | 在座各位 | 频道里的人 | 频道里的所有人 | 频道里所有人 | 全群 | 群成员 |
        这个聊天 | 这个群里的人 | 这个群里的所有人 | 这个群的所有人 | 这个频道的所有人 | 这个频道里的所有人 | 频道的所有人 | 这个群组 | 本群所有人 | 频道所有人 | 频道成员 | 所有群成员 | 全频道 | 群里的同事 | 这里的人 |
        这里的大家 | 这里每个人 | 群里每个人 | 这个聊天里的所有人 | 这个对话里的所有人 | 我们群 | 我们频道 | 频道 | 群聊 | 整个频道 | 整个群 | 这个频道里的人 | 这个频道的人 | 聊天里的所有人 | 本频道所有人 | 本频道成员 | 咱们群 | 各位 | 群里各位 | 在场的人 | 所有在场的人""",
    "ALL": "大家 | 所有人 | 全体 | 每个人 | 全组 | 全体成员 | 大伙 | 大伙儿 | 整个团队 | 全队 | 团队所有人 | 所有成员 | 全员 | 全部人 | 所有的人 | 每一个人 | 组里所有人 | 团队全员 | 我们团队 | 我们组 | 整个组 | 全团队 | 大家伙",
    "COMPANY": "全公司 | 公司所有人 | 全体员工 | 所有员工 | 公司全员 | 整个公司 | 全体同事 | 所有同事 | 公司里所有人 | 公司内所有人 | 公司的所有人 | 组织内所有人 | 公司全体 | 全公司的人 | 全公司所有人 | 公司里的人",
    "ANYONE": """
        任何人 | 任何有链接的人 | 知道链接的任何人 | 有链接的任何人 | 拿到链接的任何人 | 任何人有链接 | 任何人有链接就 | 有链接的人 | 拿到链接的人 | 知道链接的人 | 所有有链接的人 | 任何有链接的人都 | 有链接的任何人 | 拥有链接的人 | 任何拥有链接的人 | 任何拿到链接的人 | 公众 | 公开 | 对外公开 | 全公开 | 全世界 | 所有拥有链接的人 | 外部任何人 |
        有连结的人 | 任何有连结的人 | 知道连结的人 | 任何知道链接的人 | 拥有链接的任何人 | 所有有链接的 | 谁都 | 随便谁 | 全网 | 所有拿到链接的人 | 互联网上的任何人 | 有连结的任何人""",
    "PUBLICLINK": "公开链接 | 公共链接 | 匿名链接 | 任何人都能打开的链接 | 任何人都可以打开的链接 | 公开连结 | 谁都能打开的链接 | 任何人都能看的链接 | 任何人可以访问的链接 | 谁都能看的链接 | 任何人可打开的链接",
    "PUBLIC": "公开 | 对外公开 | 全公开",
    "POSS": "的 | 之 | 嘅",
    "GROUPNOUN": """
        部 | 组 | 团队 | 小组 | 部门 | 同事们 | 同事 | 科室 | 科 | 处 | 中心 | 委员会 | 班 | 队 | 群组 | 社区 | 成员 | 小队 | 事业部 | 分公司 | 办公室 | 工作组 | 项目组 | 管理层 | 领导们 | 领导 | 客户 | 供应商 | 实习生 | 合作伙伴 |
        审计师 | 律师 | 经理们 | 工程师们 | 老师们 | 同学们 | 的人 | 那边 | 全体人员 | 人员 | 董事会 | 股东 | 承包商 | 外包 | 顾问""",
    # what follows a surname, or stands for a name
    "TITLED": """
        老师 | 医生 | 大夫 | 护士长 | 护士 | 经理 | 总经理 | 副总经理 | 副总 | 总监 | 主任 | 副主任 | 院长 | 校长 | 局长 | 处长 | 科长 | 部长 | 组长 | 队长 | 店长 | 厂长 | 班长 | 班主任 | 董事长 | 律师 | 教授 | 博士 | 阿姨 | 叔叔 | 先生 | 女士 | 小姐 | 小姐姐 |
        师傅 | 师兄 | 师姐 | 学长 | 学姐 | 同学 | 老板 | 老板娘 | 书记 | 秘书 | 主管 | 会计 | 出纳 | 助理 | 行长 | 馆长 | 所长 | 工程师 | 设计师 | 架构师 | 站长 | 社长 | 会长 | 主编 | 导演 | 教练 | 警官 | 法官 | 顾问 | 审计师 | 大哥 | 大姐 | 总工""",
    # what one is or where one works, said before a name without 的: 前台小周
    "JOB": """
        前台 | 仓库 | 监理 | 甲方 | 乙方 | 丙方 | 业主 | 出纳 | 会计 | 门卫 | 司机 | 总部 | 工厂 | 车间 | 学校 | 医院 | 银行 | 教务 | 教务处 | 物业 | 施工方 | 设计院 | 分包 | 总包 | 客户 | 供应商 | 实习生 | 律师 | 同事 | 秘书 | 助理 | 老板 | 领导 | 经理 | 组长 | 主管 | 总监 | 主任 | 外包 |
        代理商 | 经销商 | 合作方 | 对方 | 猎头 | 家长 | 班主任 | 新人 | 新同事 | 我同事 | 我老板 | 我们老板 | 我领导 | 我们领导 | 我们经理 | 我们组长 | 我们总监 | 后端 | 前端 | 测试 | 运维 | 算法 | 项目经理 | 产品经理 | 设计师 | 工程师 | 审计 | 海外 | 华东 | 华南 | 华北 | 北京 | 上海 | 深圳 | 广州 |
        成都 | 杭州 | 武汉 | 南京 | 香港 | 台北 | 隔壁 | 楼下 | 楼上""",
    # a word of its own elsewhere, but also the last of a person's name
    "NAMED": "和 | 可 | 能 | 同 | 将 | 与 | 于 | 为 | 以 | 成 | 对 | 向 | 上 | 中 | 里 | 之 | 有 | 在 | 会 | 权 | 光 | 希 | 予 | 书 | 图 | 当 | 由 | 从 | 快 | 先 | 再 | 想 | 开 | 加 | 传 | 推",
    "SURNAME": """
        王 | 李 | 张 | 刘 | 陈 | 杨 | 赵 | 黄 | 吴 | 徐 | 孙 | 胡 | 朱 | 高 | 林 | 何 | 郭 | 马 | 罗 | 梁 | 宋 | 郑 | 韩 | 唐 | 冯 | 董 | 萧 | 肖 | 程 | 曹 | 袁 | 邓 | 许 | 傅 | 沈 | 曾 | 彭 | 吕 | 苏 | 卢 | 蒋 | 蔡 | 贾 |
        丁 | 魏 | 薛 | 叶 | 阎 | 余 | 潘 | 杜 | 戴 | 夏 | 钟 | 汪 | 田 | 任 | 姜 | 范 | 方 | 石 | 姚 | 谭 | 廖 | 邹 | 熊 | 金 | 陆 | 郝 | 孔 | 白 | 崔 | 康 | 毛 | 邱 | 秦 | 江 | 史 | 顾 | 侯 | 邵 | 孟 | 龙 | 万 | 段 | 雷 | 钱 | 汤 | 尹 | 黎 | 易 | 常 |
        武 | 乔 | 贺 | 赖 | 龚 | 文 | 樊 | 兰 | 殷 | 施 | 陶 | 洪 | 翟 | 安 | 颜 | 倪 | 严 | 牛 | 温 | 芦 | 季 | 俞 | 章 | 鲁 | 葛 | 伍 | 韦 | 申 | 尤 | 毕 | 聂 | 丛 | 焦 | 柳 | 邢 | 骆 | 岳 | 齐 | 梅 | 莫 | 庄 | 辛 | 管 | 祝 | 左 | 涂 | 谷 | 祁 | 舒 | 耿 | 牟 | 卜 | 路 | 詹 | 凌 |
        费 | 纪 | 靳 | 盛 | 童 | 欧 | 甄 | 项 | 曲 | 成 | 游 | 阳 | 裴 | 席 | 卫 | 查 | 屈 | 鲍 | 位 | 覃 | 霍 | 翁 | 隋 | 植 | 甘 | 景 | 薄 | 单 | 包 | 司 | 柏 | 宁 | 柯 | 阮 | 桂 | 闵 | 欧阳 | 司马 | 上官 | 诸葛 | 司徒 | 夏侯 | 皇甫 | 令狐 | 谢 | 于 | 周 | 小 | 老 | 阿""",
    # --- common words of files' names: where they stand no person's name goes on ---
    "DEPT": "法务 | 财务 | 市场 | 销售 | 人事 | 研发 | 技术 | 运营 | 行政 | 采购 | 设计 | 产品 | 客服 | 审计 | 合规 | 人力资源 | 后勤 | 公关",
    "TOPIC": """
        差旅 | 季度 | 年度 | 月度 | 市场 | 销售 | 财务 | 项目 | 产品 | 会议 | 客户 | 员工 | 培训 | 预算 | 报销 | 招聘 | 人事 | 采购 | 合同 | 入职 | 绩效 | 考勤 | 工资 | 薪资 | 年终 | 周会 | 例会 | 技术 | 设计 | 需求 | 测试 | 运营 | 品牌 | 营销 | 推广 | 活动 |
        上线 | 发布 | 安全 | 风险 | 审计 | 法务 | 供应商 | 供应链 | 库存 | 物流 | 价格 | 报价 | 成本 | 利润 | 收入 | 业绩 | 战略 | 规划 | 组织 | 架构 | 团建 | 旅行 | 出差 | 假期 | 休假 | 排班 | 值班 | 通讯 | 联系人 | 调研 | 竞品 | 用户 | 数据 | 分析 | 第一季度 |
        第二季度 | 第三季度 | 第四季度 | 一季度 | 二季度 | 三季度 | 四季度 | 去年 | 今年 | 上季度 | 上个月 | 上周 | 最新 | 最新版 | 新版 | 旧版 | 最终版 | 费用 | 发票 | 发展 | 开发 | 研发 | 公司 | 部门 | 整体 | 内部 | 英文 | 中文 | 新员工 | 开票 | 投标 | 招标 | 采集 |
        股东 | 董事会 | 面试 | 简历 | 路线 | 技能 | 资产 | 设备 | 办公 | 保密 | 知识 | 转正 | 晋升 | 商务 | 商业 | 融资 | 贷款 | 税务 | 现金流 | 资金 | 投资 | 租赁 | 保险 | 验收 | 交付 | 质量 | 故障 | 事故 | 应急 | 疫情 | 健康 | 福利 | 社保 | 年会 | 春节 | 国庆 | 双十一 | 路演""",
    "DOC": """
        文件 | 文档 | 报告 | 报表 | 表 | 表格 | 计划 | 方案 | 政策 | 预算 | 合同 | 纪要 | 清单 | 简报 | 手册 | 说明 | 草稿 | 总结 | 图 | 稿 | 书 | 单 | 档案 | 资料 | 材料 | 幻灯片 | 演示文稿 | 演示 | 电子表格 | 试算表 | 文件夹 | 资料夹 | 目录 | 指南 | 规范 | 制度 | 流程 | 日程 | 议程 |
        记录 | 笔记 | 名单 | 模板 | 协议 | 发票 | 收据 | 图片 | 照片 | 视频 | 录音 | 链接 | 连结 | 数据 | 提案 | 建议书 | 策略 | 路线图 | 版本 | 条款 | 附录 | 章程 | 台账 | 账单 | 周报 | 月报 | 日报 | 年报 | 季报 | 讲稿 | 课件 | 海报 | 素材 | 问卷 | 大纲 | 概要 | 需求书 | 任务书 | 白皮书 | 宣传册 | 价目表 | 报价单 |
        通知书 | 申请表 | 登记表 | 时间表 | 排期 | 战报 | 复盘 | 调研 | 预测 | 规划 | 架构图 | 组织结构图 | 组织架构图 | 通讯录 |
        底稿 | 教案 | 图纸 | 稿子 | 案例集 | 模型 | 脚本 | 剧本 | 文案 | 文稿 | 初稿 | 定稿 | 终稿 | 画册 | 蓝图 | 设计图 | 效果图 | 平面图 | 流程图 | 草图 | 矩阵 | 报价 | 标书 | 意向书 | 承诺书 | 授权书 | 委托书 | 授权委托书 | 说明书 | 申请书 | 计划书 | 企划书 | 企划案 | 备忘录 | 明细 | 明细表 |
        汇总 | 汇总表 | 统计 | 统计表 | 成绩单 | 成绩 | 课表 | 题库 | 试卷 | 论文 | 教材 | 讲义 | 病历 | 行程 | 行程单 | 行程安排 | 菜单 | 节目单 | 食谱 | 相册 | 凭证 | 回执 | 证明 | 证书 | 简历 | 履历 | 办法 | 细则 | 守则 | 须知 | 预案 | 案例 | 需求文档 | 接口文档 | 原型 | 设计稿 | 截图 | 表单 | 模版 |
        范本 | 样本 | 样例 | 代码 | 日志 | 演讲稿 | 发言稿 | 新闻稿 | 稿件 | 投影片 | 简报 | 报表 | 榜单 | 花名册 | 名册 | 电子书 | 攻略 | 名录 | 图册 | 手稿 | 备份 | 清册 | 工资条 | 工资单 | 请假条 | 请假单 | 公式 | 看板 | 课程表 | 值班表 | 排班表 | 考勤表 | 进度表 | 图表 | 话术 | 问答 | 报销单 | 对账单 | 采购单 | 订单""",
    # --- words that only look as if another word stood in them ---
    "WORDLIKE": """
    发票 | 发布 | 发展 | 开发 | 发现 | 发生 | 发起 | 发言 | 发音 | 发明 | 发行 | 发货 | 发工资 | 出发 | 研发 | 和平 | 和谐 | 温和 | 总和 | 共和国 | 分享会 | 共享单车 | 共享经济 | 共享屏幕 | 共享充电宝 | 分享率 | 改进 | 改革 | 改造 | 改善 |
    写作 | 写字楼 | 看法 | 看板 | 看护 | 看重 | 读书会 | 传真 | 传统 | 传媒 | 宣传 | 转移 | 转正 | 转型 | 将来 | 将军 | 给力 | 供给 | 给水 | 与会 | 参与 | 给予 | 到底 | 到达 | 收到 | 得到 | 达到 | 开会 | 开始 | 开心 | 展开 | 公开课 | 开支 | 开销 | 加班 | 参加 | 增加值 |
    附加 | 加工 | 加盟 | 请假 | 请示 | 申请 | 邀请函 | 请柬 | 请客 | 让步 | 转让 | 叫做 | 打开方式 | 同意书 | 同比 | 同步 | 共同 | 合同 | 可行性 | 可靠性 | 许可 | 认可 | 可能 | 可持续 | 性能 | 功能 | 能源 | 能力 | 智能 | 新能源 | 技能 | 职能 | 节能 | 会员 | 社会 | 机会 | 委员会 | 理事会 | 不动产 |
    不良 | 不同 | 不足 | 有限公司 | 所有 | 有关 | 有效性 | 是非 | 要求 | 重要 | 主要 | 需求 | 必要 | 要点 | 概要 | 摘要 | 快递 | 快讯 | 快速 | 现在 | 先进 | 先锋 | 优先级 | 首先 | 再生 | 还款 | 归还 | 前端 | 目前 | 前景 | 前期 | 售前 | 提前 | 前台 | 外部 | 外包 | 海外 | 户外 | 外贸 | 内部 | 内容 | 国内 | 室内 | 中国 | 中心 |
    中期 | 中标 | 上海 | 上市 | 线上 | 上线 | 里程碑 | 公里 | 下载 | 线下 | 对接 | 对账 | 对比 | 针对 | 对照 | 在线 | 存在 | 由来 | 自由 | 从业 | 年会 | 年度 | 年终 | 年限 | 月饼 | 日程 | 日志 | 日期 | 日本 | 生日 | 节日 | 日常 | 周期 | 周报 | 周会 | 周边 | 周年 | 季报 | 天气 | 天津 | 天猫 | 半导体 | 工作 | 工作量 | 工作流 |
    全球 | 全面 | 部署 | 部分 | 组件 | 组合 | 组装 | 处理 | 处罚 | 科技 | 科学 | 班车 | 队列 | 用户 | 用品 | 使用率 | 应用 | 费用 | 作用 | 信用 | 采用 | 使命 | 天使 | 使馆 | 标准 | 准确 | 准则 | 审批表 | 批次 | 大批 | 签证 | 标签 | 签约 | 高级 | 提高 | 最高 | 金额 | 资金 | 基金 | 现金 | 金融 | 奖金 | 方法 | 方向 | 地方 | 官方 | 双方 |
    石油 | 文化 | 文字 | 论文 | 英文 | 中文 | 小时 | 大小 | 小组 | 安全 | 安排 | 安装 | 平安 | 成本 | 成功 | 完成 | 成都 | 成绩 | 管理 | 管道 | 主管 | 路线 | 道路 | 项目 | 单位 | 订单 | 包装 | 承包 | 公司 | 司机 | 位置 | 查询 | 检查 | 高管 | 调查 | 审查 | 季度 | 四季 | 万元 | 毛利 | 毛利率 | 白名单 | 黑名单 | 任务 | 责任 | 主任 | 信任 |
    常见 | 正常 | 日常 | 异常 | 易用性 | 贸易 | 交易 | 龙头 | 马上 | 江苏 | 浙江 | 钱包 | 武汉 | 石家庄 | 广东 | 左右 | 宁波 | 南宁 | 柏林 | 盛会 | 游戏 | 旅游 | 阳光 | 纪要 | 世纪 | 纪念 | 经费 | 消费 | 收费 | 免费 | 学费 | 旅费 | 梅花 | 严重 | 章程 | 规章 | 文章 | 温度 | 洪水 | 陶瓷 | 施工 | 措施 | 兰州 | 颜色 | 牛奶 | 葛根 | 关于我们 |
    清华 | 北京 | 广州 | 深圳 | 杭州 | 南京 | 天天 | 说明会 | 问题 | 问卷 | 写真 | 转账 | 跟踪 | 跟单 | 上涨 | 分发渠道 | 发放 | 收发 | 批发 | 触发 | 激发 | 自发 | 首发 | 爆发 | 头发 | 沙发 | 出差 | 加油 | 加油站 | 加密 | 加速 | 外加剂 | 开票 | 开户 | 开工 | 离开 | 开源 | 开关 | 推广 | 推荐 | 推进 | 推动 | 递交 | 快递单 | 投递 | 寄语 |
        急诊 | 急救 | 快手 | 现场 | 先导 | 就业 | 行业 | 在职 | 早教 | 早餐 | 晚餐 | 午餐 | 晚会 | 早会 | 读后感 | 应收 | 验收 | 收据 | 收益 | 收支 | 收款 | 回收 | 转岗 | 转账单 | 发车 | 开庭 | 开盘 | 开业 | 开学 | 加盟商 | 用工 | 用电 | 用药 | 看房 | 看诊 | 写生 | 改版 | 改签 | 改建 | 传承 | 传记 | 寄存 | 推文 | 推介 | 送货 | 送审 | 邀约 | 请购 | 请款 | 设置项 |
        执行 | 行动 | 行为 | 流行 | 银行 | 行情 | 进行 | 旅行社 | 自行车 | 可视化 | 可研 | 许可证 | 行车""",
    # --- roles ---
    "READONLY": """
        只读 | 仅查看 | 仅限查看 | 只看 | 唯读 | 仅供查看 | 只供查看 | 只读权限 | 仅可查看 | 仅可看 | 只许看 | 仅读 | 只能看 | 只能查看 | 只可查看 | 仅能查看 | 只读访问 | 仅供阅读 | 只可看 | 仅检视 | 只能读 | 只能阅读 | 仅供参考 | 只能浏览 |
        仅浏览 | 仅阅读 | 只准看 | 只让看 | 查看者 | 读者 | 仅限阅读 | 只要看""",
    "READ": "查看 | 阅读 | 读 | 浏览 | 看 | 检视 | 读取 | 观看 | 查阅 | 阅览 | 看到 | 看得到 | 看见 | 查看者 | 读者 | 访客 | 只读 | 查看一下 | view | 看得见 | 可视 | 睇 | 睇到 | 睇得到 | 察看 | 看得了 | 看得见",
    "SEE": "看一下 | 看看 | 看下 | 过目 | 瞧瞧 | 看一看 | 瞅瞅 | 参阅 | 审阅 | 过一下 | 过一遍 | 看一眼 | 瞅一眼 | 看一遍 | 参考 | 参考一下 | 参考参考 | 瞄一眼 | 浏览一下 | 读一下 | 读读 | 扫一眼 | 把把关 | 帮忙把关 | 看着 | 了解一下 | 睇下 | 睇睇 | 睇一下 | 睇一睇 | 看两眼 | 瞧一眼 | 瞧瞧看 | 看一看",
    "WRITE": """
        编辑 | 修改 | 改 | 写 | 更改 | 更新 | 编辑者 | 可编辑 | 编写 | 填写 | 补充 | 改动 | 写入 | 协作 | 协同编辑 | 共同编辑 | 一起编辑 | 读写 | 修订 | 可写 | 完善 | 改一下 | 改改 | 编辑一下 | 修改一下 | 填 | 填一下 | 更新一下 | 补充一下 | 可修改 | 编辑人 | 合作编辑 |
        协作者 | 查看和编辑 | 查看与编辑 | 查看并编辑 | 查看及编辑 | 查看、编辑 | 读和写 | 修改者 | 改下 | 改写 | 编辑编辑 | 编修 | 可改 | 可更改 | 润色 | 润色一下 | 调整 | 添加内容 | edit |
        编缉 | 编揖 | 编集 | 改动改动 | 动手改 | 上手改 | 直接改 | 直接编辑 | 在线编辑 | 写东西""",
    "COMMENT": "评论 | 批注 | 点评 | 加批注 | 写评论 | 提意见 | 添加批注 | 添加评论 | 发表评论 | 评论者 | 建议 | 注释 | 加注 | 提建议 | 做批注 | 评论一下 | 批注一下",
    "OWN": "所有者 | 拥有者 | 完全控制 | 管理员 | 所有权 | 完全控制权 | 管理权 | 完全权限 | 管理者 | 全部权限 | 最高权限 | 全权 | 管理权限 | 负责人",
    "USE": "访问 | 打开 | 使用 | 下载 | 用 | 存取 | 获取 | 拿到 | 取得 | 进入 | 访问到 | 查收 | 得到",
    "ACCESS": "权限 | 访问权限 | 访问权 | 权 | 存取权 | 存取权限 | 使用权 | 共享权限 | 分享权限 | 权利 | 使用权限 | 共享 | 分享 | 权线 | 权现",
    "ROLEWORD": "方式 | 身份 | 模式 | 形式 | 角色 | 级别 | 状态",
    "ONLY": "只 | 仅 | 仅仅 | 只需 | 只需要 | 只要 | 仅限 | 单单 | 只有 | 就只 | 光 | 仅需 | 只是",
    "ENOUGH": "就行 | 就好 | 就可以 | 即可 | 就够了 | 就行了 | 就好了 | 就可以了 | 足够了 | 足矣 | 够了 | 便可 | 都行 | 就成 | 就够 | 足够 | 就ok | 就ok了 | 就行啦 | 就行哈 | 就好啦 | 就可 | 便好",
    "CAN": "能 | 可以 | 能够 | 可 | 得以 | 都能 | 都可以 | 也能 | 也可以 | 只能 | 只可以 | 仅能 | 仅可以 | 均可 | 皆可 | 会",
    "ONLYCAN": "只能 | 只可以 | 仅能 | 只可 | 仅可 | 只允许 | 仅允许 | 只让 | 只准 | 只给 | 仅给 | 只许 | 只要 | 只需 | 只需要 | 只用",
    "OUGHT": "应该能 | 需要能 | 应该可以 | 要能 | 必须能 | 需要可以 | 应当能 | 要可以 | 得能",
    "CANNOT": "不能 | 不可以 | 不可 | 不得 | 不允许 | 别让 | 不要让 | 无法 | 不许 | 不让 | 不准 | 不必 | 不用 | 不需要 | 无需 | 不应该 | 禁止 | 没有权限 | 不该",
    "SHOULD": "应该 | 应当 | 该 | 必须 | 理应",
    "NEED": "需要 | 需 | 要 | 想要 | 想 | 申请 | 要求 | 得有 | 应该有 | 急需 | 必须有 | 希望",
    "NOTNEED": "不需要 | 不再需要 | 不用 | 不该有 | 不应该有 | 不再有 | 不必 | 无需 | 不应该再有 | 不应再有 | 不再拥有 | 不应有 | 没必要有",
    "AS": "作为 | 以 | 按 | 用 | 当 | 为 | 成为 | 成 | 做",
    "BOTH": "都 | 均 | 全都 | 全部 | 皆 | 也都",
    "PURPOSE": """
        审批 | 审核 | 参考 | 备案 | 存档 | 确认 | 确认一下 | 确认下 | 签字 | 签 | 处理 | 跟进 | 批示 | 校对 | 审校 | 盖章 | 归档 | 做参考 | 作参考 | 以供参考 | 供参考 | 做个参考 | 核对 | 核对一下 | 核实 | 检查 | 检查一下 | 测试 | 翻译 | 打印 | 了解 | 学习 | 知悉 | 知晓 | 评审 | 审查 | 批 | 批一下 |
        定稿 | 汇总 | 讨论 | 反馈 | 留存 | 参照 | 评估 | 汇报 | 开会用 | 准备 | 备用 | 用一下 | 审一下 | 审 | 复核 | 会签 | 签署 | 签名 | 审定 | 留档 | 保存 | 收藏 | 存一份 | 下载""",
    # --- mail and sign-in ---
    "MAIL": "邮件 | 通知 | 邮件通知 | 通知邮件 | 电邮 | 电子邮件 | 消息通知 | 提醒 | 邀请邮件 | 提醒邮件 | email | mail | 邮件提醒 | 信 | 通知信 | 邮箱通知",
    "NOTIFY": "通知 | 告知 | 提醒 | 知会 | 告诉一声 | 惊动 | 打扰 | 通知到 | 通知一下 | 说一声 | 通知下 | 提醒一下 | 知会一声 | 告知一下 | 打招呼 | 发邮件通知 | 邮件通知 | 发通知给 | 发邮件给 | 发邮件告诉 | 发个邮件给 | 发个通知给 | 发邮件提醒 | 用邮件通知",
    "MAILVERB": "发 | 发送 | 寄 | 发个 | 发一封 | 发封 | 用 | 写 | 通过 | 发条 | 发一个 | 附带 | 带",
    "SILENT": "静默 | 悄悄 | 悄悄地 | 静默分享 | 静悄悄 | 不声不响 | 低调 | 免打扰 | 别声张 | 不用告诉他 | 不用告诉她 | 别告诉他 | 别告诉她 | 不要告诉他 | 不要告诉她 | 不用告诉他们 | 别告诉他们 | 不要告诉任何人 | 别告诉任何人 | 不用告知 | 偷偷 | 偷偷地 | 默默 | 不打扰他 | 不打扰她",
    "SIGNIN": "登录 | 登入 | 登陆 | 身份验证 | 验证身份 | 登录后 | 登录才能 | 登录后才能 | 登录账号 | 登录帐号 | 登录验证 | 登录认证 | 身份认证 | 登录账户",
    "REQUIRE": "需 | 需要 | 必须 | 要求 | 要 | 须 | 得 | 强制 | 先 | 务必 | 必须先 | 需先 | 需要先 | 要先 | 得先 | 才能 | 才可以 | 才可 | 才行",
    # --- dates ---
    "UNTIL": """
        到 | 至 | 截止 | 截止到 | 截至 | 直到 | 有效期到 | 有效期至 | 有效至 | 有效到 | 期限到 | 期限至 | 期限是 | 期限为 | 有效期为 | 有效期是 | 有效期截止到 | 截止日期 | 截止日期是 | 截止日期为 | 截止时间 | 到期日 | 到期日是 | 到期日为 | 过期时间 | 过期日期 | 有效期 | 期限 | 失效日期 | 开放到 |
        开放至 | 保留到 | 保留至 | 到期时间 | 到期时间为 | 截止于 | 截止至 | 有效期截至 | 一直到 | 仅限 | 开到 | 开放到 | 期限截止到 |
        改到 | 有效期改到 | 有效期改成 | 有效期改为 | 期限改到 | 期限改成 | 期限改为 | 有效期调到 | 日期改到 | 日期改成 | 日期改为 | 截止日期改到 | 截止日期改成 | 截止改到 | 时间改到 | 时间改成 | 到期日改到 | 到期日改成 | 有效期设到 | 有效期设为 | 期限设为 | 设到""",
    "BEFORE": """
        前 | 之前 | 以前 | 为止 | 止 | 前有效 | 之前有效 | 以前有效 | 有效 | 到期 | 过期 | 截止 | 失效 | 内有效 | 为期限 | 收回 | 结束 | 前可看 | 前可以看 | 前可编辑 | 为限 | 前到期 | 前失效 | 作废 | 关闭 | 当天有效 | 后失效 | 后过期 | 自动失效 | 自动过期""",
    "WITHIN": "内 | 内有效 | 之内 | 以内 | 之内有效 | 以内有效 | 后过期 | 后失效 | 后到期 | 后收回 | 后自动过期 | 后自动失效 | 之后过期 | 之后失效 | 有效 | 有效期 | 的有效期 | 期限 | 的期限 | 后关闭 | 后截止 | 过期 | 后自动收回 | 之后到期 | 时间",
    "DURATION": "有效期 | 有效期为 | 有效期是 | 期限 | 期限为 | 期限是 | 有效 | 为期 | 限时 | 限 | 开放 | 有效时间 | 时限 | 时效 | 共享期 | 权限期限 | 过期时间 | 仅限 | 最多 | 期限设为 | 有效期设为 | 有效期限 | 有效期限为 | 时长 | 共享 | 分享 | 保留 | 临时 | 设置有效期 | 看 | 用",
    "EXTENDBY": "延长 | 延期 | 续期 | 续 | 延 | 再延长 | 再延 | 再续 | 再给 | 多给 | 宽限 | 再宽限 | 再多给 | 再开放 | 再加 | 多延 | 顺延 | 延后 | 再开 | 展期 | 再保留 | 多开放 | 再共享 | 再分享 | 再多开 | 多开 | 再多延 | 再多给 | 续上 | 再续上 | 再宽限",
    "MOREOF": "再 | 多 | 再多 | 额外 | 另外 | 又",
    "NEXT": "下 | 下个 | 下一 | 下一个",
    "THISUNIT": "本 | 这 | 这个 | 当 | 今",
    "EDGEOF": "底 | 末 | 底前 | 末前 | 结束 | 的最后一天 | 最后一天 | 结束前 | 结束之前",
    "FEW": "几 | 若干 | 数 | 好几 | 一些",
    "FOREVER": "永久 | 永远 | 长期 | 无限期 | 不限时间 | 一直 | 永久有效 | 长期有效 | 没有期限 | 不设期限 | 不过期 | 永不过期 | 不限期",
    "MEASURE": "个",
    "HALF": "半 | 半个",
    "BUSINESS": "工作 | 个工作 | 工作日 | 个工作日",
    "CLOCKWORD": "点 | 点钟 | 点半 | 时 | 下午 | 上午 | 晚上 | 早上 | 中午 | 下班 | 午夜 | 傍晚 | 凌晨 | 零点 | 晚 | 早",
    "NIAN": "年",
    "DONE": "已经 | 已 | 刚 | 刚刚 | 刚才 | 昨天 | 前天 | 早就 | 曾经 | 正在 | 将会 | 打算 | 准备 | 决定 | 会",
    # --- messages ---
    "MSGNOUN": "备注 | 留言 | 附言 | 附注 | 消息 | 信息 | 附上一句 | 附一句 | 附上留言 | 附带留言 | 附上消息 | 附带消息 | 附上备注 | ps | 附上一句话 | 附一句话 | 加一句 | 加句话 | 带句话 | 附上说明 | 附言说 | 留言说 | 并留言 | 并附言 | 并备注 | 附语 | 寄语 | 说明 | 留个言 | 捎句话 | 捎个话 | 加上留言 | 写上 | 内容 | 邮件内容 | 正文 | 附信 | 话 | 讯息 | 附上讯息 | 加备注 | 加个备注 | 加上备注 | 加个留言 | 加留言 | 留言改成 | 附言改成 | 备注改成 | 留言改为 | 留言换成 | 附言改为 | 备注改为",
    "SAYING": "说 | 写 | 内容是 | 内容为 | 跟他说 | 告诉他 | 和他说 | 对他说 | 跟她说 | 告诉她 | 和她说 | 对她说 | 并说 | 就说 | 提醒他 | 提醒她 | 告诉他们 | 跟他们说 | 和他们说 | 跟大家说 | 告诉大家 | 并告诉他 | 并告诉她 | 并告诉他们 | 并写上 | 说明 | 转告他 | 转告她 | 告知他 | 告知她 | 顺便告诉他 | 顺便告诉她 | 顺便说 | 并附上 | 并写 | 附上 | 给他留言 | 给她留言 | 给他们留言 | 顺便说一声 | 跟他说一声 | 跟她说一声 | 跟他们说一声 | 告诉他一声 | 告诉她一声 | 说声 | 捎一句 | 带一句 | 附一句 | 附句话 | 跟他讲 | 跟她讲 | 和他讲 | 和她讲 | 同他讲 | 同佢讲 | 讲声",
    "TELL": "告诉 | 提醒 | 转告 | 跟 | 对 | 并告诉 | 告知",
    # --- what reports or gives a reason ---
    "REASON": "如果 | 要是 | 假如 | 倘若 | 万一 | 等 | 等到 | 当 | 关于 | 除非 | 一旦 | 虽然 | 即使 | 只有 | 要不要 | 该不该 | 是不是 | 是否 | 为什么 | 为何 | 什么时候 | 何时 | 假设 | 若",
    "REPORT": "说 | 问 | 告诉 | 觉得 | 认为 | 建议 | 提到 | 写道 | 让我 | 叫我 | 要我 | 要求我 | 请我 | 提醒我 | 回复 | 表示 | 希望我 | 以为 | 听说 | 据说 | 记得 | 抱怨 | 通知我 | 想让我 | 答应 | 承诺 | 拜托我 | 托我",
    "MEANT": "我是说 | 我指的是 | 是 | 应该是 | 我说的是 | 我的意思是 | 要的是 | 改成 | 换成 | 用 | 改用 | 我要的是 | 改发 | 改为 | 我想说的是 | 我想要的是",
    "NO": "不 | 不对 | 不是 | 错了 | 不是的 | 搞错了 | 弄错了 | 发错了 | 选错了 | 不不 | 写错了 | 打错了",
    "SLIP": "我是说 | 说错了 | 不对 | 应该是 | 我说的是 | 是发给 | 打错了 | 写错了 | 错了 | 哦不 | 我的意思是 | 哦不对 | 啊不对 | 噢不对 | 哎不对 | 诶不对 | 呃不对 | 呃不 | 噢不 | 啊不 | 不不不 | 不不 | 口误 | 更正 | 更正一下 | 纠正一下 | 讲错了 | 说错 | 搞错了 | 弄错了 | 手滑 | 发错了 | 还是发给 | 还是给 | 算了还是 | 要不还是 | 不不对 | 等等不对 | 等一下不对 | 等下 | 等等 | 说反了 | 记错了 | 算了 | 还是改成 | 还是改为",
    "WRONG": "不是这个 | 不是那个 | 不是他 | 不是她 | 错人了 | 人错了 | 文件错了 | 不是这个人 | 不是那个人 | 不是这份 | 不是这个文件 | 不是他是 | 换个人 | 换一个人 | 换人 | 人不对 | 发错人了 | 搞错人了 | 弄错人了",
    "INSTEADOF": "而不是 | 代替 | 替代 | 取代 | 不是",
    "CAUSE": "因为 | 由于 | 为了 | 既然 | 以便 | 鉴于 | 考虑到",
    "STARTS": "开始 | 起 | 以后 | 之后",
    "LIFE": "入职 | 离职 | 接手 | 休假 | 请假 | 出差 | 负责 | 转岗 | 调岗 | 加入 | 生病 | 休产假 | 代班 | 接替 | 替我 | 顶班 | 到岗 | 报到 | 出国 | 退休 | 辞职 | 走了 | 来了 | 跟进 | 接班 | 接管 | 顶替 | 调走 | 换组 | 刚来 | 新来 | 病了 | 休年假 | 急着 | 等着",
    "SO": "所以 | 因此 | 因而",
    "RELATIVE": "其中",
}

_VALUED: dict[str, dict[object, str]] = {
    "IMPLIES": {"write": "升级 | 提升权限 | 升级权限", "read": "降级 | 降低权限 | 降级权限"},
    "MONTH": {n: f"{_NUMERALS[n]}月 | {n}月 | {n:02}月 | {_NUMERALS[n]}月份 | {n}月份" for n in range(1, 13)},
    "ORD": {n: f"{_NUMERALS[n]}日 | {n}日 | {n:02}日 | {_NUMERALS[n]}号 | {n}号 | {n:02}号" for n in range(1, 32)},
    "WEEKDAY": {
        n: f"周{name} | 星期{name} | 礼拜{name} | 週{name}" + (" | 周天 | 星期天 | 礼拜天" if name == "日" else "")
        for n, name in enumerate("一二三四五六日")
    },
    "UNIT": {
        "D": "天 | 日",
        "W": "周 | 星期 | 礼拜 | 周时间",
        "M": "月 | 个月",
        "Q": "季度 | 季",
        "Y": "年",
        "H": "小时 | 钟头 | 分钟",
        "E": "周末",
    },
    "RELDAY": {
        0: "今天 | 今日 | 今晚 | 当天 | 今天下班 | 今儿",
        1: "明天 | 明日 | 明晚 | 明早 | 明儿 | 明天下班",
        2: "后天",
        3: "大后天",
    },
    "ENDUNIT": {
        "D": "今天下班 | 今日下班",
        "W": "周内 | 本周内 | 这周内",
        "M": "月底 | 月末 | 本月底 | 这个月底 | 本月末 | 当月底 | 这月底 | 月内 | 本月内 | 这个月内 | 这个月末",
        "Q": "季度末 | 季末 | 季度底 | 本季度末 | 本季末 | 季度结束 | 这个季度末 | 这季度末 | 本季度内 | 这个季度底 | 本季度底 | 这个季度结束 | 本季度结束",
        "Y": "年底 | 年末 | 今年底 | 今年年底 | 年终 | 年内 | 今年内 | 今年末 | 本年底",
    },
    "COUNT": {n: said + {1: " | 壹", 2: " | 两 | 俩"}.get(n, "") for n, said in _NUMERALS.items()},
}

_CLASSES = {
    "ROLEISH": "READONLY READ SEE WRITE COMMENT OWN USE ROLE WISHROLE",
    "RIGHTWORD": "READONLY READ SEE WRITE COMMENT OWN",
    "ANYROLE": "ROLE WISHROLE",
    "HANWORD": "HAN SURNAME COUNT UNIT WEEKDAY NAMEABLE TITLED",
    "NAMEWORD": "WORD INITIAL HAN SURNAME COUNT UNIT TITLED",
    "NAMEMORE": "WORD INITIAL HAN SURNAME COUNT UNIT TITLED",
    "FILEWORD": "WORD INITIAL HAN SURNAME COUNT UNIT TOPIC DEPT DOC NUMBER YEAR NIAN MONTH ORD GROUPNOUN WORDLIKE TITLED JOB",
    "HINTWORD": "WORD INITIAL HAN SURNAME COUNT UNIT TOPIC DEPT DOC GROUPNOUN WORDLIKE TITLED JOB LEAD NAMED CAN MAKE NUMBER YEAR",
    "ENDED": "HARD DOC",
    "SEP": "COMMA AND ENUM SLASH PLUS DASH",
    "JOIN": "AND ENUM SLASH PLUS",
    "PREP": "GEI WITH",
    "TOWARD": "GEI",
    "DETS": "DET A",
    "PRON": "HIM THEM",
    "HARD": "LINK PATH QUOTE FILENAME ATTACHED SAMEFILE",
    "POINTS": "DET A THIS IT LINK PATH QUOTE FILENAME ATTACHED SAMEFILE",
    "VERBS": "BA GEI SHARE SEND LET ADD ALLOW REMOVE UNSHARE UNDO EXTEND CANCEL WITH UNTILVERB DONT CHANGE TOWARDS",
    "UNTILVERB": "EXTENDBY",
    "WHOLE": "LINK PATH QUOTE",
    "OFTHE": "POSS DET A",
    "LINKS": "POSS DET A",
    "ADDRESSEE": "NAMEWORD MENTION EMAIL CLOSE HERE ALL PRON GROUPNOUN",
    "TITLES": "GROUPNOUN",
    "PREPOSITIONS": "TOWARDS FROM",
    "NO_MESSAGE": "LINK PATH FILENAME UNTIL DURATION ONLY NO ROLE ATTACHED READONLY QUOTE",
    "RIGHTNOUN": "READ WRITE COMMENT OWN READONLY",
    "OUTSET": "EDGES BUT THANKS PRAISE",
    "BEGINNING": "SHARE SEND BA",
    "LINKING": "COMMA COLON DASH PLUS OPEN",
    "PERSONAL": "NAMEWORD MENTION EMAIL HERE ALL COMPANY ANYONE PUBLICLINK PRON SAMEPEOPLE GROUPNOUN TOPIC DEPT JOB",
    "EDGES": "LEAD FILLER ONLY THANKS ALSO COMMA COLON DASH OPEN CLOSE AND PLUS OTHER SLASH END BOTH POSS LE BA",
    "CALLED": "POSS COLON QUOTE",
    "OPENERS": "LEAD FILLER COMMA DASH ALSO BUT",
    "BREAKS": "COMMA AND BUT DASH COLON",
    "CALLERS": "NAMEWORD MENTION",
    "NAYS": "NO DONT CANNOT NOT NOTNEED",
    "LEADS": "LEAD ASK FILLER COMMA DASH ALSO THANKS PRAISE COLON BUT RELDAY",
    "COUNTS": "COUNT NUMBER",
    "BOUNDARY": "COMMA END OPEN CLOSE SEP RIGHTWORD ANYROLE CAN FILLER THANKS BOTH",
    "NOHINT": "END COMMA BA GEI SHARE SEND POSS AND ENUM HIM THEM ME LINK PATH FILENAME QUOTE MENTION EMAIL ROLE WISHROLE LE MA ONLY DOC TOWARDS ACCESS ALL THIS IT DETS DEPT",
    "SEALED": "COMMA END OPEN ENUM",
    "NOFILE": "END COMMA MA",
    "NOTOPIC": """END COMMA MA LE BA GEI SEND SHARE LET ALLOW ADD REMOVE DONE ME WHOEVER HIM THEM DONT CANNOT NOT REPORT
        REASON UNSHARE UNDO CANCEL EXTEND CHANGE HOW IS NEED TOWARDS LIFE""",
    "ENDME": "END ME",
    "NOTNEXT": "NAMEWORD FILENAME POSS LINK PATH TOPIC DEPT DOC LE GROUPNOUN",
}

# A hint stands before the name: 市场部的刘洋.
_PARTS = {
    "STOP": "(?=(FILLER|COMMA|LE|MA){0,4} THANKS? FILLER{0,2} (END|$))",
    "HINT": "(OPEN (NAMEWORD|TOPIC|DEPT){1,4} GROUPNOUN? CLOSE)",
    "NAME": "(SURNAME (HANWORD? NAMED|NAMED HANWORD|WORDLIKE|TITLED{1,2})(?=SEALED|$)|SURNAME HANWORD{1,2}(?!HAN)|HANWORD{2,4}|TITLED(?=BOUNDARY|$)|HANWORD SURNAME|WORD{1,4}|WORD HANWORD{1,3}|(INITIAL WORD){1,2}) ",
    "TEAM": "DETS? (NAMEWORD|TOPIC|DEPT|WORDLIKE|JOB){0,6} POSS? GROUPNOUN{1,2}",
    "WHO": "(TEAM|DEPT(?!FILEWORD)|JOB(?=BOUNDARY|$)|NAME (OPEN EMAIL CLOSE)?|MENTION|EMAIL|HERE|ALL|COMPANY|ANYONE|PUBLICLINK|HIM|THEM|SAMEPEOPLE)",
    "OFTEAM": "(((NAMEWORD|TOPIC|DEPT|JOB|WORDLIKE){0,6} GROUPNOUN|WORD{1,3}|[^NOHINT]{1,6}|(DEPT|JOB){1,2} TITLED?) POSS (?=NAMEWORD|EMAIL|MENTION)|((DEPT|JOB|TITLED){1,2}|(NAMEWORD|TOPIC|DEPT){0,4} GROUPNOUN) (?=SURNAME HANWORD|EMAIL|MENTION))",
    "SOMEONE": "(?P<hint>OFTEAM)? (?P<who>WHO) (?P<behind>HINT)?",
    "PERSON": "OFTEAM? WHO HINT?",
    "RIGHTBIT": "LINKING{0,2} (LET? PRON|BOTH|ALSO|AS|ALLOW){0,2} (ANYROLE|RIGHTWORD) ACCESS? CLOSE?(?!FILEWORD)",
    "OTHERTHAN": "(EXCEPT PERSON(?>JOIN{1,2} PERSON){0,9} OUTSIDE? COMMA? POSS?)",
    "SURELY": "(OFTEAM? (SURNAME HANWORD{1,2}|WORD{1,3}|TEAM|PRON)|MENTION|EMAIL)(?=BOUNDARY|$)",
    "PERSONS": "OTHERTHAN? PERSON RIGHTBIT? (?>(JOIN{1,3} PREP?|COMMA AND?(?=SURELY)|(?=MENTION|EMAIL|(?<=MENTION|EMAIL)NAMEWORD)) PERSON RIGHTBIT?){0,30}",
    "BARES": "PERSON(?>JOIN{1,3} PERSON){0,30}",
    "ENDP": "(?=END|$|COMMA|AND|BUT|DASH|ALSO|FILLER|ANYROLE|LE|SEND|SHARE)",
    "PEOPLE": "(?P<people>PERSONS)",
    "TAIL": "(FILLER|PURPOSE)? (?!NOTNEXT)",
    "AFTER": "(FILLER|PURPOSE)? (COMMA? (?P<right>(ALSO|BOTH|ONLY|LET PRON){0,2} (ANYROLE|RIGHTWORD)(?!FILEWORD)))? (?!NOTNEXT)",
    "FILE": "(?P<file>[^NOFILE]+?)",
    "POINTED": "(?P<file>(POINTS|NAMEWORD{1,6} POSS|FILEWORD{1,12} FILENAME) [^NOFILE]*?)",
    "NOPERSON": "(?!(SURNAME HANWORD{1,2}|WORD|MENTION|EMAIL|TITLED|JOB|TEAM|PRON|ALL|HERE) (LEAD|FILLER|ALSO|BOTH|RELDAY){0,3} (SHARE|SEND|ALLOW|GEI|ONLYGIVE|LET))(?!WEEKDAY|UNIT|CLOCKWORD|REPLACE|WRONG|NO|CANCEL|PRAISE|HELP|LE)",
    "ONEROLE": "(NAME|MENTION|EMAIL|TEAM|JOB|PRON) (BOTH|ALSO|COLON|DASH|ONLY){0,2} (ANYROLE|RIGHTWORD) ACCESS?",
    "REST": "(COMMA|FILLER|PURPOSE|LEAD|THANKS|ALLOW|BOTH|ALSO|AND|BUT|LET|AS|USE|ANYROLE|RIGHTWORD|ACCESS|PRON|EXCEPT BARES OUTSIDE?|ONEROLE|SLIP GEI? BARES){0,12} (?=END|$)",
    "FILEBEFORE": "(?<!THIS|FILEWORD|REPORT) (?P<file>FILEWORD{0,8} (DOC|FILENAME)|LINK|PATH|QUOTE)(?!FILEWORD)",
    "PERSONBEFORE": "(^|(?<=END|COMMA|LEAD|BUT|AND|RELDAY|FILLER|CAUSE|STARTS)) (?P<who>SURNAME (HANWORD|TITLED)|SURNAME HANWORD{2}|HANWORD{2}|WORD{1,2}|MENTION|EMAIL)(?=NEED|ASK|CAN|RELDAY|LIFE|DONE|ALSO|LEAD|NOT|TOWARDS|CANNOT|DONT|REPORT)",
    "RIGHTINSTEAD": "(COMMA|DASH|END)? SLIP (COMMA|IS|SLIP|FILLER|MEANT|CHANGE|GEI|LET|PRON|LEAD){0,4} (?P<right>ONLY? (ANYROLE|RIGHTWORD ACCESS?))(?=BOUNDARY|$)",
    "KNOWN": "(?P<file>[^NOTOPIC]{0,16}? (DOC|FILENAME|LINK|PATH|QUOTE|ATTACHED|SAMEFILE) LE?|THIS FILEWORD{0,12}|IT)",
    "ENDF": "(?=END|$|COMMA|FILLER|MORETIME|CLOSE|OPEN|ANYROLE|THANKS|LE|MA|BUT|UNTIL|EXTEND)",
    "RIGHT": "(?P<right>(ONLY|AS)? (ANYROLE|RIGHTWORD (SEP RIGHTWORD)?) (ACCESS|ROLEWORD)?)",
    "DOING": "(?P<right>(CAN|ONLY){0,2} (ANYROLE|ROLEISH (SEP ROLEISH)?))",
    "RIGHTS": "(?P<right>ANYROLE ACCESS?|RIGHTWORD (SEP RIGHTWORD)? ACCESS|USE? ACCESS|SAMEROLE)",
    "MAYBE": "(?P<right>ANYROLE|RIGHTWORD)",
    "PASSED": "(SHARE|SEND|ALLOW)",
    "SENTTO": "LEADS{0,9} (BA? [^NOFILE]+?)? (SEND|SHARE) FILLER? (GEI) [^END]+$",
    "EXCLUDED": "(COMMA|BUT|AND){0,2} EXCEPT (?P<people>BARES) OUTSIDE?",
    "ALSONAMED": "(^|(?<=EDGES|BUT|ANYROLE|HARD|DOC)) (LET|ALSO|BUT|ONLY|ONLYCAN){0,2} (?P<hint>OFTEAM)? (?P<who>NAME|TEAM|JOB|MENTION|EMAIL|HIM|THEM|ALL) (COLON|DASH|COMMA|BOTH|ALSO){0,2} (?P<right>(CAN|ONLY){0,2} (ANYROLE|RIGHTWORD) ACCESS?)((?!FILEWORD)|(?=ONEROLE))",
    "INSTEAD": "(COMMA|DASH|END)? (LEAD|COMMA|FILLER|BUT|DASH){0,4} SLIP (COMMA|IS|SEND|GEI|SLIP){0,4} (?P<people>BARES)(?=BOUNDARY|$)",
    "RIGHTFOR": "(?P<right>ONLY? (ANYROLE|RIGHTWORD) ACCESS?) GEI (?P<who>WHO)(?P<hint>HINT)?",
    "SAIDOFALL": "(?P<right>(ANYROLE|SAMEROLE)(?!FILEWORD)|(^|(?<=EDGES|BUT|AS)) (RIGHTWORD ACCESS?)(?=END|$|COMMA|CLOSE|FILLER|DASH|AND|BUT|THANKS))",
    "OWNER": "(SURNAME HANWORD{1,2}|WORD{1,3}|INITIAL WORD|MENTION)(?=POSS)",
    "NEWRIGHT": "(?P<right>ONLY? CAN? (ANYROLE|RIGHTWORD) (ACCESS|ROLEWORD)? POSS? (ACCESS|ROLEWORD)?)",
    "ROLES": "RIGHTWORD((SEP|AND)? RIGHTWORD)?",
    "BY": "(?:FILLER? (UNTIL|THISUNIT){0,2})",
    "TIME": "(CLOCK|CLOCKWORD|COUNTS CLOCKWORD){0,3} LEAD?",
    "OFIT": "(TOWARDS FILE INSIDE? POSS?)",
}

_SHAPES = (
    # --- who has what ---
    ("list_access", "LIST? WHOEVER BOTH? (CAN|HAS|IS){0,2} (ANYROLE|ROLEISH) (?!LE) (TOWARDS? FILE) STOP"),
    ("list_access", "LIST? WHOEVER BOTH? (CAN|HAS){1,2} TOWARDS? FILE POSS? RIGHTS STOP"),
    ("list_access", "LIST? WHOEVER BOTH? (CAN|HAS){0,2} RIGHTS STOP"),
    ("list_access", "LIST? WHOEVER BOTH? (CAN|HAS|IS){0,2} (ANYROLE|ROLEISH) STOP"),
    ("list_access", "WHOEVER BOTH? HAS KNOWN STOP"),
    ("list_access", "LIST? FILE POSS? (ALSO|BOTH|HAS){0,2} WHOEVER BOTH? (CAN|HAS){0,2} (ANYROLE|ROLEISH|RIGHTS) STOP"),
    ("list_access", "LIST? BA? FILE (BOTH|IS|ALSO|LE){0,2} (SHARE|SEND|ALLOW) LE? GEI LE? WHOEVER STOP"),
    ("list_access", "(LIST? ME BA|LIST|BA) FILE (BOTH|IS|ALSO|LE){0,2} (SHARE|SEND|ALLOW) LE? GEI LE? WHOEVER STOP"),
    ("list_access", "LIST FILE (CAN|HAS|BOTH)* WHOEVER BOTH? (CAN|HAS){0,2} (ANYROLE|ROLEISH|RIGHTS) STOP"),
    ("list_access", "LIST (ALL|BOTH)? (HAS RIGHTS|CAN? (ANYROLE|ROLEISH)) KNOWN POSS (GROUPNOUN|HAN) STOP"),
    ("list_access", "LIST (HAS) FILE POSS? RIGHTS POSS (GROUPNOUN|HAN) STOP"),
    ("list_access", "FILE POSS? RIGHTS BOTH? (SEND|GEI|SHARE){1,2} LE? WHOEVER LE? STOP"),
    ("list_access", "PEOPLE WHETHER (ANYROLE|ROLEISH) FILE MA? STOP"),
    ("list_access", "PEOPLE HAS TOWARDS? FILE POSS? RIGHTS STOP"),
    ("list_access", "KNOWN (IS|REASON){1,2} (SHARE|SEND) GEI PEOPLE LE MA? STOP"),
    ("list_access", "LIST KNOWN POSS? (RIGHTS|ACCESS) (DOC|GROUPNOUN)? STOP"),
    ("list_access", "LIST FILE POSS RIGHTS (DOC|GROUPNOUN)? STOP"),
    ("list_access", "PEOPLE (IS|BOTH|ALSO){0,2} (ANYROLE|(CAN|MA){1,3} ROLEISH) FILE MA STOP"),
    ("list_access", "PEOPLE (IS|BOTH|ALSO){0,2} CAN MA CAN ROLEISH FILE STOP"),
    ("list_access", "PEOPLE (IS|BOTH|ALSO|MA){0,2} HAS (MA|NOT)? TOWARDS? FILE POSS? RIGHTS MA STOP"),
    ("list_access", "PEOPLE (IS|BOTH|ALSO){0,2} HAS MA TOWARDS? FILE POSS? RIGHTS STOP"),
    ("list_access", "PEOPLE TOWARDS FILE (IS|BOTH|ALSO){0,2} HAS (MA|NOT)? (RIGHTS) MA? STOP"),
    ("list_access", "PEOPLE TOWARDS FILE HAS RIGHTS STOP"),
    ("list_access", "KNOWN (IS|BOTH|NOT){0,2} (SHARE|SEND) GEI PEOPLE LE? MA STOP"),
    ("list_access", "LIST? FILE POSS? (ALSO|BOTH|HAS|FILLER){0,3} WHOEVER BOTH? HASACCESS STOP"),
    ("list_access", "LIST? WHOEVER BOTH? (TOWARDS FILE INSIDE?)? HASACCESS STOP"),
    ("list_access", "PEOPLE TOWARDS FILE INSIDE? (IS|BOTH|ALSO|MA){0,2} HASACCESS MA STOP"),
    ("list_access", "(LIST|BA|GEI ME|ASK){0,3} FILE POSS? SHARELIST (GEI ME|FILLER|LIST|SEND|SEE){0,4} STOP"),
    ("list_access", "MYSHARES"),
    # --- taking away ---
    ("revoke", "(REMOVE|UNDO|CANCEL) PEOPLE POSS? TOWARDS FILE INSIDE? POSS? (RIGHTS|ACCESS) ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL) PEOPLE POSS (RIGHTS|ACCESS) ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL) PEOPLE (RIGHTWORD|USE) FILE POSS? (RIGHTS|ACCESS) ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL) PEOPLE POSS FILE POSS? (RIGHTS|ACCESS) ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL) (WITH|GEI|TOWARDS) PEOPLE POSS (RIGHTS|ACCESS|SHARE) ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL) (WITH|GEI|TOWARDS) PEOPLE SHARE FILE ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL|UNSHARE) FILE (TOWARDS|WITH|GEI) PEOPLE POSS? (RIGHTS|ACCESS|SHARE) ENDF"),
    ("revoke", "(UNSHARE) (WITH|GEI|TOWARDS) PEOPLE FILE ENDF"),
    ("revoke", "(UNSHARE) FILE (WITH|GEI|TOWARDS) PEOPLE TAIL"),
    ("revoke", "(UNSHARE) GEI PEOPLE POSS? KNOWN ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL) FILE POSS (ACCESS|RIGHTS) ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL) (SHARE|SEND) GEI PEOPLE POSS FILE ENDF"),
    ("revoke", "(REMOVE|UNDO|CANCEL) GEI PEOPLE POSS (SHARE|ACCESS|FILE) ENDF"),
    ("revoke", "UNSHARE KNOWN ENDF"),
    ("revoke", "BA PEOPLE FROM FILE INSIDE? POSS? (GROUPNOUN|ACCESS|SHARELIST|ROSTER)? INSIDE? (REMOVE)"),
    ("revoke", "FROM FILE INSIDE? (BA)? REMOVE PEOPLE ENDF"),
    ("revoke", "FROM FILE INSIDE? BA PEOPLE REMOVE ENDF"),
    ("revoke", "BA PEOPLE POSS? TOWARDS FILE INSIDE? POSS? (RIGHTS|ACCESS) (GEI)? (REMOVE|UNDO|CANCEL)"),
    ("revoke", "BA PEOPLE POSS? FILE POSS? (RIGHTS|ACCESS) (GEI)? (REMOVE|UNDO|CANCEL)"),
    ("revoke", "BA PEOPLE POSS (RIGHTS|ACCESS) (GEI)? (REMOVE|UNDO|CANCEL)"),
    ("revoke", "BA FILE (TOWARDS|WITH|GEI) PEOPLE POSS? (RIGHTS|ACCESS|SHARE) (GEI)? (REMOVE|UNDO|CANCEL)"),
    ("revoke", "BA GEI PEOPLE POSS FILE POSS? (RIGHTS|ACCESS)? (REMOVE|UNDO|CANCEL)"),
    ("revoke", "BA FILE POSS? (RIGHTS|ACCESS|SHARE) (GEI)? (REMOVE|UNDO|CANCEL)"),
    ("revoke", "(DONT|CANNOT) LET? PEOPLE (AGAIN|ALSO|CAN){0,2} (ROLEISH|ANYROLE) FILE LE"),
    ("revoke", "(DONT|CANNOT) LET? PEOPLE (AGAIN|ALSO|CAN){1,2} (ROLEISH|ANYROLE) FILE ENDF"),
    ("revoke", "DONT AGAIN LET PEOPLE (AGAIN|ALSO|CAN){0,2} (ROLEISH|ANYROLE) FILE ENDF"),
    ("revoke", "(DONT) (WITH) PEOPLE SHARE FILE LE"),
    ("revoke", "(DONT) AGAIN BA FILE SHARE GEI PEOPLE TAIL"),
    ("revoke", "(DONT) AGAIN WITH PEOPLE SHARE FILE ENDF"),
    ("revoke", "PEOPLE (NOTNEED) (AGAIN)? (HAS)? FILE POSS? (RIGHTS|ACCESS) ENDF"),
    ("revoke", "PEOPLE (NOTNEED|CANNOT) (AGAIN|LE)? (ROLEISH) FILE LE"),
    ("revoke", "PEOPLE (CANNOT|NOTNEED) AGAIN (ROLEISH|HAS) FILE ENDF"),
    ("revoke", "KNOWN (DONT|CANNOT) (AGAIN|EXTENDBY|MOREOF|ALSO)+ (LET|GEI)? PEOPLE (CAN|ALSO)? (ROLEISH|ANYROLE) LE? STOP"),
    ("revoke", "KNOWN (DONT|CANNOT) (LET|GEI) PEOPLE (CAN|ALSO)? (ROLEISH|ANYROLE) LE STOP"),
    ("revoke", "BA? (DONE|THIS|SAMEFILE){1,2} POSS? (SHARE|SEND|ALLOW) (POSS|DOC){0,2} (REMOVE|UNDO|CANCEL) STOP"),
    ("revoke", "(REMOVE|UNDO|CANCEL) DONE? GEI PEOPLE POSS (SHARE|ACCESS) ENDF"),
    ("revoke", "REMOVE (MENTION|EMAIL)+ STOP"),
    ("revoke", "KNOWN UNSHARE GEI PEOPLE TAIL"),
    ("revoke", "KNOWN DONT AGAIN? (GEI|LET) PEOPLE (ROLEISH|ANYROLE) LE STOP"),
    ("revoke", "BA (?=SURNAME|WORD|MENTION|EMAIL|PRON) PEOPLE REMOVE KNOWN ENDF"),
    ("revoke", "BA PEOPLE POSS (RIGHTS|ACCESS) BOTH (REMOVE|UNDO|CANCEL)"),
    ("revoke", "UNDO STOP"),
    ("revoke", "BA SAMEFILE? (SHARE)? UNDO STOP"),
    ("revoke", "BA? SAMEFILE POSS? SHARE? (UNDO|REMOVE) STOP"),
    # --- longer ---
    ("extend", "(EXTEND|EXTENDBY) PEOPLE POSS? TOWARDS FILE INSIDE? POSS? (RIGHTS|ACCESS) ENDF"),
    ("extend", "(EXTEND|EXTENDBY) PEOPLE POSS? FILE POSS? (RIGHTS|ACCESS) ENDF"),
    ("extend", "(EXTEND|EXTENDBY) PEOPLE POSS (RIGHTS|ACCESS) ENDF"),
    ("extend", "(EXTEND|EXTENDBY) FILE POSS? (RIGHTS|ACCESS|SHARE) ENDF"),
    ("extend", "BA PEOPLE POSS? TOWARDS FILE INSIDE? POSS? (RIGHTS|ACCESS) (EXTEND|EXTENDBY|MORETIME|ALSO)"),
    ("extend", "BA PEOPLE POSS (RIGHTS|ACCESS) (EXTEND|EXTENDBY|MORETIME|ALSO)"),
    ("extend", "BA PEOPLE POSS? FILE POSS? (RIGHTS|ACCESS) (EXTEND|EXTENDBY|MORETIME|ALSO)"),
    ("extend", "BA FILE (GEI|WITH|TOWARDS) PEOPLE POSS (RIGHTS|ACCESS|SHARE) (EXTEND|EXTENDBY|MORETIME|ALSO)"),
    ("extend", "BA FILE POSS? (RIGHTS|ACCESS|SHARE) (EXTEND|EXTENDBY|MORETIME|ALSO)"),
    ("extend", "PEOPLE POSS? TOWARDS FILE INSIDE? POSS? (RIGHTS|ACCESS) (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "PEOPLE POSS FILE POSS? (RIGHTS|ACCESS) (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "KNOWN POSS (RIGHTS|ACCESS|SHARE) (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "(?=SURNAME|MENTION|EMAIL|PRON) PEOPLE POSS (RIGHTS|ACCESS) ALSO? (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "BA? FILE POSS UNTIL (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "FILE POSS (ACCESS) (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "(GEI|LET) PEOPLE TOWARDS? FILE POSS? (RIGHTS|ACCESS) (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "(GEI|LET) PEOPLE (EXTEND|EXTENDBY|MORETIME) TOWARDS? FILE POSS? (RIGHTS|ACCESS) ENDF"),
    ("extend", "(GEI|LET) PEOPLE (POSS (RIGHTS|ACCESS))? (EXTEND|EXTENDBY|MORETIME) (POSS|ACCESS){0,2} ENDF"),
    ("extend", "(?<=LEAD) PEOPLE (EXTEND|EXTENDBY) MORETIME? ENDF"),
    ("extend", "(EXTENDBY|MOREOF GEI) PEOPLE MORETIME (TOWARDS? FILE)? POSS? (RIGHTS|ACCESS)? ENDF"),
    ("extend", "EXTENDBY PEOPLE MORETIME? (RIGHTWORD|ROLE|USE) FILE ENDF"),
    ("extend", "BA? KNOWN (LEAD|FILLER|ALSO)? GEI PEOPLE (LEAD|FILLER|ALSO){0,2} (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "BA? FILE POSS? (WITHIN|DURATION|UNTIL) (LEAD|FILLER|ALSO){0,2} (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "BA? KNOWN (LEAD|FILLER|ALSO){0,2} (EXTEND|EXTENDBY|MORETIME)"),
    ("extend", "(EXTEND|EXTENDBY) KNOWN? ENDF"),
    # --- another role ---
    ("change_role", "BA PEOPLE POSS? TOWARDS FILE INSIDE? POSS? ACCESS (FROM ROLEISH ACCESS?)? (CHANGE) NEWRIGHT"),
    ("change_role", "KNOWN COMMA? BA? PEOPLE (POSS? ACCESS)? (FROM ROLEISH ACCESS?)? CHANGE NEWRIGHT"),
    ("change_role", "BA PEOPLE POSS FILE POSS? (ACCESS|ROLE) (CHANGE) NEWRIGHT"),
    ("change_role", "BA PEOPLE POSS? ACCESS FROM ROLEISH ACCESS? CHANGE NEWRIGHT"),
    ("change_role", "BA PEOPLE POSS? (ACCESS|ROLEWORD) (CHANGE) NEWRIGHT"),
    ("change_role", "BA PEOPLE (FROM ROLEISH ACCESS?)? CHANGE FILE POSS NEWRIGHT"),
    ("change_role", "BA PEOPLE TOWARDS FILE INSIDE? CHANGE NEWRIGHT"),
    ("change_role", "BA PEOPLE (FROM ROLEISH ACCESS?)? CHANGE NEWRIGHT"),
    ("change_role", "BA FILE (GEI|TOWARDS|WITH) PEOPLE POSS? ACCESS? CHANGE NEWRIGHT"),
    ("change_role", "BA KNOWN POSS? ACCESS? CHANGE NEWRIGHT"),
    ("change_role", "PEOPLE POSS? TOWARDS FILE INSIDE? POSS? ACCESS (FROM ROLEISH ACCESS?)? CHANGE NEWRIGHT"),
    ("change_role", "PEOPLE POSS? ACCESS (FROM ROLEISH ACCESS?)? CHANGE NEWRIGHT"),
    ("change_role", "LET PEOPLE TOWARDS FILE INSIDE? POSS? ACCESS (CHANGE) NEWRIGHT"),
    ("change_role", "(GEI|BA) PEOPLE IMPLIES ENDF"),
    ("change_role", "LET PEOPLE CHANGE NEWRIGHT STOP"),
    ("change_role", "(LET|BA) PEOPLE (AS|CHANGE) FILE POSS (?P<right>OWN) STOP"),
    ("change_role", "(?=SURNAME|WORD|MENTION|EMAIL|PRON) PEOPLE CHANGE NEWRIGHT STOP"),
    ("change_role", "BA PEOPLE POSS ANYROLE CHANGE NEWRIGHT"),
    ("change_role", "LET PEOPLE FROM ROLEISH ACCESS? CHANGE NEWRIGHT"),
    ("change_role", "CHANGE NEWRIGHT STOP"),
    # --- giving: 把 X 发给 Y ---
    ("share", "GEI PEOPLE RIGHTS (TO|ON|OF) FILE ENDF"),
    ("share", "BA FILE POSS RIGHTS FILLER? (PASSED|ADD)? FILLER? GEI PEOPLE TAIL"),
    ("share", "BA (THIS|DOC){1,2} (COMMA|AND|ALSO){0,2} PASSED FILLER? GEI PEOPLE (COLON|COMMA|END)? (?P<file>LINK|PATH|FILENAME)"),
    ("share", "BA FILE (COMMA|AND|ALSO){0,2} PASSED FILLER? GEI PEOPLE AFTER"),
    ("share", "BA FILE (AS RIGHTWORD ROLEWORD?|ROLE|ALSO|FILLER){0,3} PASSED FILLER? GEI PEOPLE AFTER"),
    ("share", "BA FILE ALSO? (GEI|WITH|TOWARDS) PEOPLE FILLER? PASSED FILLER{0,2} MAYBE? STOP"),
    ("share", "BA FILE ALSO? GEI PEOPLE (?P<right>SEE|READ|WRITE|ANYROLE) FILLER{0,2} ENDF"),
    ("share", "BA FILE ALSO? (GEI|WITH) PEOPLE (PASSED|SEE) FILLER{0,2} ENDF"),
    ("share", "BA FILE ALSO? GEI PEOPLE AFTER"),
    ("share", "BA PEOPLE ALSO? ADDED FILE (INSIDE|GROUPNOUN)? ENDF"),
    ("share", "BA PEOPLE (AS|CHANGE|ADD) FILE POSS (?P<right>RIGHTWORD) STOP"),
    ("share", "BA FILE FILLER? (SHARE|SEND) FILLER{0,2} STOP"),
    ("share", "BA FILE (SHARE|CHANGE)? TOWARDS? (?P<people>PUBLIC) STOP"),
    ("share", "BA FILE (CHANGE|SHARE|ALLOW|GEI){1,2} (?P<people>ANYONE) (CAN|BOTH){0,2} MAYBE? STOP"),
    # --- 给 Y 发 X, 给 Y 看 X, 让 Y 编辑 X ---
    ("share", "GEI PEOPLE ALSO? (ALLOW|ADD|MAKE|A){0,2} RIGHTS ENDF"),
    ("share", "GEI PEOPLE ALSO? (ALLOW|ADD|HAS|FILLER){0,2} TOWARDS? FILE INSIDE? POSS? RIGHTS ENDF"),
    ("share", "GEI PEOPLE ALSO? (SEND|SHARE) FILE ENDF"),
    ("share", "GEI PEOPLE (ALSO|CAN){0,2} (?P<right>RIGHTWORD|ANYROLE) FILE ENDF"),
    ("share", "GEI PEOPLE (ALSO|CAN){0,2} POINTED ENDF"),
    ("share", "(LET|ALLOW|ADD) PEOPLE (ALSO|BOTH|AGAIN){0,2} TOWARDS FILE INSIDE? (HAS|USE)? RIGHTS ENDF"),
    ("share", "(LET|ALLOW|ADD) PEOPLE (ALSO|BOTH){0,2} HAS FILE POSS? RIGHTS ENDF"),
    ("share", "(LET|ALLOW) FILLER? PEOPLE TOWARDS? FILE POSS? RIGHTS ENDF"),
    ("share", "(LET|ALLOW|ADD) PEOPLE (ALSO|BOTH){0,2} (HAS)? RIGHTS ENDF"),
    ("share", "(LET|ALLOW) PEOPLE (ALSO|BOTH|FILLER|LEAD){0,2} DOING STOP"),
    ("share", "(LET|ALLOW|ADD) PEOPLE (ALSO|BOTH|FILLER|LEAD){0,2} DOING FILE ENDF"),
    ("share", "ADD PEOPLE (GEI|ADDED|AS) FILE INSIDE? (ENDF|POSS (?P<right>RIGHTWORD) ENDF)"),
    ("share", "(ALLOW|ADD) FILE POSS? RIGHTS GEI PEOPLE TAIL"),
    # --- 与 Y 共享 X ---
    ("share", "(?P<right>ROLE) BA FILE PASSED FILLER? GEI PEOPLE TAIL"),
    ("share", "(WITH|TOWARDS) PEOPLE FILLER? SHARE FILE ENDF"),
    ("share", "(TOWARDS) PEOPLE (SHARE) FILE ENDF"),
    # --- 分享 X 给 Y, 分享给 Y ---
    ("share", "(SHARE|SEND) FILLER? GEI PEOPLE (COMMA|COLON)? POINTED ENDF"),
    ("share", "(SHARE|SEND) FILLER? GEI PEOPLE AFTER"),
    ("share", "(SHARE|SEND) POINTED GEI PEOPLE AFTER"),
    ("share", "SHARE POINTED WITH PEOPLE AFTER"),
    ("share", "(SHARE|SEND) FILE POSS? RIGHTS GEI PEOPLE TAIL"),
    ("share", "(SHARE|SEND) FILE (COMMA|ALSO|ROLE)? (GEI|WITH) PEOPLE AFTER"),
    ("share", "(SHARE|SEND) KNOWN STOP"),
    # --- X 发给 Y ---
    ("share", "KNOWN COMMA? (ROLE|ALSO|FILLER|LEAD|BOTH){0,3} (SHARE|SEND) FILLER? GEI PEOPLE AFTER"),
    ("share", "KNOWN COMMA? (ALSO|FILLER|LEAD){0,2} (GEI) PEOPLE (?P<right>ANYROLE|RIGHTWORD|SEE) (FILLER)? STOP"),
    (
        "share",
        "(?P<file>(FILEWORD{0,9} FILENAME|LINK|PATH|ATTACHED)) (COMMA|ALSO|LEAD){0,2} (GEI|ARROW|COLON) PEOPLE AFTER",
    ),
    ("share", "KNOWN (WITH) PEOPLE SHARE FILLER{0,2} STOP"),
    ("share", "KNOWN POSS? RIGHTS (ALLOW)? GEI PEOPLE TAIL"),
    ("share", "BA? KNOWN SEND FILLER? (?P<people>SURELY) TAIL"),
    ("share", "KNOWN GEI (?P<people>SURELY (?>JOIN SURELY){0,9}) ALLOW? STOP"),
    (
        "share",
        "KNOWN (SHARE|ALLOW|CHANGE|AS){1,2} (?P<people>ANYONE) (CAN|BOTH|ALSO|FILLER){0,2} MAYBE? (POSS|THIS|FILLER){0,3} STOP",
    ),
    ("share", "(?P<file>GEI [^NOFILE]{1,9}? POSS [^NOFILE]{0,9}? FILENAME) (ALSO|BOTH|LEAD|FILLER|COMMA){0,2} (SEND|SHARE|ALLOW) FILLER? GEI PEOPLE AFTER"),
    ("share", "NOPERSON (?P<file>[^NOTOPIC]{1,16}?) COMMA? (ROLE|ALSO|FILLER|LEAD|BOTH){0,3} (SHARE|SEND|ALLOW) FILLER? GEI PEOPLE AFTER"),
    # without a verb, where nothing is left that is not understood
    ("share", "KNOWN (ALSO|BOTH|FILLER|LEAD|COMMA){0,3} (GEI|ONLYGIVE|ARROW) FILLER? PEOPLE (?=REST)"),
    ("share", "NOPERSON (?P<file>[^NOTOPIC]{1,12}?) (ALSO|BOTH|FILLER|LEAD|COMMA){0,3} (GEI|ONLYGIVE) PEOPLE (?=(BOTH|ALSO){0,2} (SEE|ANYROLE|READ|WRITE) REST)"),
    ("share", "(?P<title>WORD{1,5}) COMMA? (ROLE|ALSO|FILLER|LEAD|BOTH){0,3} (SHARE|SEND|ALLOW) FILLER? GEI PEOPLE AFTER"),
    ("share", "(?P<title>WORD{1,5}) (ALSO|FILLER|LEAD|BOTH|COMMA){0,3} (GEI|ONLYGIVE|ARROW) FILLER? PEOPLE (?=REST)"),
    ("share", "KNOWN (COMMA|COLON|END)? (?=(ONEROLE (COMMA|AND)?){1,9} (END|$))"),
    ("share", "BA? KNOWN (MAKE|GEI|SEND|ADD|ALLOW|CHANGE|AS){0,2} A? (?P<people>ANYONE) (?P<right>(CAN|BOTH){0,2} (ANYROLE|RIGHTWORD)) POSS DOC STOP"),
    ("share", "KNOWN MAKE A? (?P<people>PUBLICLINK) STOP"),
    ("share", "GEI PEOPLE RIGHTS COMMA DOC IS FILE ENDF"),
    ("share", "KNOWN LET PEOPLE (ALSO|BOTH)? DOING STOP"),
    # --- Y 需要 X 的权限 ---
    ("share", "PEOPLE (ALSO|BOTH)? NEED (?P<right>WRITE|READ|USE|ANYROLE) FILE POSS ACCESS ENDF"),
    ("share", "PEOPLE (ALSO|BOTH)? NEED (ALSO)? (HAS|TOWARDS){0,2} FILE POSS RIGHTS ENDF"),
    ("share", "PEOPLE (ALSO|BOTH)? NEED (ALSO)? (HAS|TOWARDS){0,2} RIGHTS ENDF"),
    ("share", "PEOPLE (ALSO|BOTH)? NEED (?P<right>WRITE|READ|USE|ANYROLE) KNOWN POSS? ACCESS? ENDF"),
    ("share", "PEOPLE (?P<right>WISHROLE) KNOWN ENDF"),
    ("share", "(?<=ASK) PEOPLE (?P<right>ANYROLE) FILE ENDF"),
    # --- everybody who has a link ---
    ("share", "(ADD|SEND|GEI|LEAD)? (?P<people>PUBLICLINK) GEI FILE ENDF"),
    ("share", "(GEI|ADD) FILE (SEND|ADD|ALLOW|GEI)? A? (?P<people>PUBLICLINK) STOP"),
    ("share", "TOWARDS? (?P<people>PUBLIC) KNOWN STOP"),
    # --- an English order of words with Chinese in it ---
    ("share", "(SHARE|SEND) FILE (WITH|GEI) PEOPLE AFTER"),
)

_CLOSINGS = (
    ("sign_out", "SIGNOUT FILLER{0,2} STOP"),
    ("cancel", "(LEAD|SLIP|COMMA|CANCEL|FILLER){0,4} (DONT|NOT|NOTNEED|CANNOT|CANCEL) FILLER? (SHARE|SEND|USE) LE STOP"),
    ("cancel", "SLIP COMMA? CANCEL (LEAD|FILLER|COMMA|THIS|CANCEL){0,3} STOP"),
    ("cancel", "CANCEL (LEAD|FILLER|COMMA|THIS|CANCEL){0,3} STOP"),
    ("help", "(HOW|LEAD|IS|FILLER)? HELP (THIS|IT|FILLER|MA|SHARE|DOC|COMMA){0,3} STOP"),
    (
        "help",
        "ME? HOW (?!NOT|HAS|ALSO|DONE)[^ENDME]{0,12}?(BA|GEI|LET|REMOVE|SHARE|SEND|ADD|ALLOW|USE|EXTEND|CHANGE|UNSHARE|UNDO|CANCEL|HELP)",
    ),
    ("help", "(THIS|LEAD|DOC|IT|ME|FILLER|ASK|A|HAS|IS|BOTH){1,4} HELP (FILLER|MA|POSS){0,2} STOP"),
    ("help", "HOW (USE|SEND|SHARE) (THIS|LEAD|IT|DOC){0,3} STOP"),
    ("help", "(LEAD|FILLER|THIS|SHARE|ALSO|BOTH){0,3} (CAN|ASK|MAYI) (LEAD|FILLER|BOTH|CAN|ASK|MAYI){0,3} DOWHAT (FILLER|MA|IS|POSS){0,3} STOP"),
    ("help", "(LEAD|ME|ASK|FILLER){0,3} CLUELESS"),
    ("help", "[^END]{1,8} COMMA (LEAD|ME|ASK|FILLER){0,3} CLUELESS (LEAD|THIS|FILLER|COMMA|CLUELESS|THANKS){0,5} STOP"),
    ("thanks", "THANKS (?!BUT)"),
    ("thanks", "(PRAISE|LEAD|FILLER|GOTIT|COMMA|LE|DONE|ALSO|BOTH){1,6} THANKS"),
    ("thanks", "PRAISE (SEP|PRAISE|THANKS|LEAD|FILLER|COMMA){0,3} STOP"),
    ("help", "GREETING (LEAD|COMMA|FILLER|MA){0,3} STOP"),
)

_CORRECTIONS = (
    ("people", "BA (?P<out>BARES) (REPLACE|CHANGE) PEOPLE ENDP"),
    ("people", "(?P<out>BARES) (REPLACE) PEOPLE ENDP"),
    ("people", "(GEI|SEND GEI)? (ISNT|NO|NOT) GEI? (?P<out>BARES) (COMMA|BUT){0,2} MEANT? GEI? PEOPLE ENDP"),
    ("people", "(MEANT|GEI)? PEOPLE COMMA? (INSTEADOF|ISNT) (?P<out>BARES)"),
    ("another", "(WRONG|NO) (COMMA|BUT|END){0,2} (MEANT|SEND|SHARE|GEI){0,3} PEOPLE ENDP"),
    ("people", "(BA)? (?P<out>BARES) (REMOVE)"),
    ("people", "(?P<out>BARES) (LEAD|FILLER|ALSO){0,2} (CANCEL|NOTNEED|DONT) (GEI|SEND|ADD|LE){0,3} ENDP"),
    ("people", "(REMOVE|EXCEPT|DONT (GEI|ADD|BA)?) (?P<out>BARES) (LE|OUTSIDE)? ENDP"),
    ("people", "(BA) PEOPLE ALSO? (ADD|ADDED)"),
    ("people", "(ALSO|ADD|AND|GEI|SEND|SHARE|EXTENDBY){1,4} PEOPLE ENDP"),
    (
        "people",
        "(MEANT|NO COMMA? MEANT?) (?=SURNAME|WORD|MENTION|EMAIL) (?!FILEWORD* (DOC|TOPIC|FILENAME)) PEOPLE ENDP",
    ),
    ("file", "(WRONG|NO) (COMMA|BUT|END){0,2} MEANT? KNOWN ENDF"),
    ("file", "(MEANT|REPLACE|CHANGE) KNOWN ENDF"),
    ("file", "BA? DOC (REPLACE|CHANGE) FILE ENDF"),
)

_ROLES = (
    ("ROLE", "(?<=COMMA) (CANNOT|DONT) LET? PRON (BOTH|ALSO)? ROLES (?=END|$|COMMA)"),
    (
        "ROLE",
        "(?<!WHOEVER|IS) (BOTH|ALSO)? (CAN|OUGHT|CANNOT|ONLY|ONLYCAN|NOT)+ ROLES ACCESS? (BUT|COMMA)? ((CANNOT|NOT|DONT|CAN NOT)+ ROLES ACCESS?)",
    ),
    ("ROLE", "(?<!WHOEVER|IS|MA) (BOTH|ALSO)? (CAN|OUGHT|CANNOT|ONLY|ONLYCAN|NOT|DONT)+ ROLES (ACCESS|ENOUGH)?"),
    ("ROLE", "AS ROLES (ACCESS|ROLEWORD)?"),
    ("ROLE", "ROLES (BUT|COMMA)? (CANNOT|NOT|DONT|CAN NOT)+ ROLES ACCESS?"),
    ("ROLE", "ROLES POSS? ACCESS"),
    ("ROLE", "ROLES ENOUGH"),
    ("ROLE", "OPEN ONLY? ROLES ACCESS? ONLY? CLOSE"),
    ("ROLE", "ACCESS (COLON|IS|AS)? ROLES"),
    ("ROLE", "READONLY"),
)

_MAIL = (
    (
        False,
        "(COMMA|BUT|AND)? (NOT|DONT|NO|CANNOT|NOTNEED) (MAILVERB|GEI PERSON)? (GEI PERSON)? A? (MAIL|NOTIFY){1,3} (PRON|ALL|PERSON)? FILLER?",
    ),
    (False, "(NOT|DONT|CANNOT|NOTNEED) (MAILVERB) GEI? PRON? MAIL{1,3}"),
    (False, "(EXCEPT|DONT|NOTNEED|CANNOT) GEI? (PRON|PERSON|ALL) MAILVERB A? (MAIL|NOTIFY)"),
    (False, "(NOT|DONT) TELL (PRON|ALL|ANYONE|PERSON)"),
    (False, "SILENT"),
    (
        True,
        "(AND|COMMA|ALSO|FILLER|LEAD){1,3} (MAILVERB A?)? NOTIFY (PRON|ALL|PERSON)? (LE|FILLER)?(?=END|$|COMMA|AND)",
    ),
    (
        True,
        "(AND|COMMA|ALSO|FILLER|LEAD){1,3} (GEI (PRON|PERSON))? MAILVERB A? MAIL{1,2} (GEI|NOTIFY|SAYING){0,2} (PRON|ALL|PERSON)? FILLER?(?=END|$|COMMA|AND)",
    ),
    (True, "^ LEAD{0,2} NOTIFY (PRON|ALL) FILLER?(?=END|$|COMMA)"),
    (True, "(AND|COMMA|ALSO){1,3} GEI PRON MAILVERB A? MAIL{1,2}"),
    (True, "(AND|COMMA|ALSO){1,3} (MAIL|NOTIFY){1,2} (PRON|ALL)(?=END|$|COMMA)"),
)

_SIGN_IN = (
    (False, "(COMMA|BUT|AND)? (NOT|NO|DONT|CANNOT|NOTNEED) REQUIRE? SIGNIN (REQUIRE|ROLEISH|CAN|ALSO){0,3}"),
    (True, "(AND|COMMA|BUT)? (PRON|ALL|BOTH)? REQUIRE{1,2} SIGNIN (REQUIRE|ROLEISH|ROLE|CAN){0,2}"),
    (True, "SIGNIN (REQUIRE) (ROLEISH|ROLE|CAN){0,2}"),
    (True, "(COMMA) SIGNIN (CAN|REQUIRE)? (ROLEISH|ROLE){1,2}"),
)

# Either "to" stands before the day or "before" after it.
_DATES = (
    ("day month", "(?<=SLIP) (COMMA|IS|UNTIL){0,3} MONTH (ORD|NUMBER) TIME BEFORE{0,2}"),
    ("end of", "(?<=SLIP) (COMMA|IS|UNTIL){0,3} (NEXT|THISUNIT)? UNIT? NEXT? ENDUNIT BEFORE{0,2}"),
    ("weekday", "(?<=SLIP) (COMMA|IS|UNTIL){0,3} (NEXT|THISUNIT){0,2} WEEKDAY TIME BEFORE{0,2}"),
    ("near day", "(?<=SLIP) (COMMA|IS|UNTIL){0,3} RELDAY TIME BEFORE{0,2}"),
    ("day", "(?<=SLIP) (COMMA|IS|UNTIL){0,3} ORD TIME BEFORE{0,2}"),
    ("iso", "UNTIL+ ISO TIME BEFORE?"),
    ("iso", "COMMA? ISO TIME BEFORE{1,2}"),
    (
        "day month",
        "UNTIL+ (YEAR NIAN|THISUNIT UNIT|NEXT UNIT)? MONTH (ORD|NUMBER) (OPEN WEEKDAY CLOSE)? TIME BEFORE{0,2}",
    ),
    ("day month", "(YEAR NIAN|THISUNIT UNIT)? MONTH (ORD|NUMBER) (OPEN WEEKDAY CLOSE)? TIME BEFORE{1,2}"),
    ("slashed", "UNTIL+ (SLASHED|DOTTED) TIME BEFORE{0,2}"),
    ("slashed", "(SLASHED|DOTTED) TIME BEFORE{1,2}"),
    ("end of", "UNTIL+ (NEXT|THISUNIT)? UNIT? NEXT? ENDUNIT BEFORE{0,2}"),
    ("end of", "(NEXT|THISUNIT)? NEXT? ENDUNIT BEFORE{1,2}"),
    ("end of", "UNTIL+ (YEAR NIAN)? (MONTH|(NEXT|THISUNIT){1,2} UNIT|UNIT) EDGEOF BEFORE{0,2}"),
    ("end of", "(YEAR NIAN)? (MONTH|(NEXT|THISUNIT){1,2} UNIT) EDGEOF BEFORE{1,2}"),
    ("weekday", "UNTIL+ (NEXT|THISUNIT){0,2} WEEKDAY TIME BEFORE{0,2}"),
    ("weekday", "(NEXT|THISUNIT){0,2} WEEKDAY TIME BEFORE{1,2}"),
    ("near day", "UNTIL+ RELDAY TIME BEFORE{0,2}"),
    ("near day", "RELDAY TIME BEFORE{1,2}"),
    ("near day", "ONLY RELDAY (CAN|BEFORE)?"),
    ("day", "UNTIL+ ((THISUNIT|NEXT) UNIT)? ORD TIME BEFORE{0,2}"),
    ("day", "((THISUNIT|NEXT) UNIT)? ORD TIME BEFORE{1,2}"),
    ("unit", "UNTIL+ (NEXT|THISUNIT){0,2} UNIT BEFORE{0,2}(?!FILEWORD)"),
    ("unit", "(NEXT|THISUNIT){1,2} UNIT BEFORE{1,2}"),
    ("unit", "(?<!COUNTS|MEASURE|HALF)UNIT BEFORE{1,2}"),
    ("more", "(?<=EXTEND|EXTENDBY) MOREOF{0,2} (COUNTS|HALF|A) MEASURE? HALF? UNIT"),
    ("more", "MOREOF{1,2} (COUNTS|HALF|A) MEASURE? UNIT"),
    (
        "length",
        "COMMA? (DURATION|UNTIL) (FILLER|ONLY|AS)? (COUNTS|HALF|A) MEASURE? BUSINESS? UNIT? (?<=UNIT|BUSINESS) (WITHIN|BEFORE){0,2}(?!FILEWORD)",
    ),
    ("length", "COMMA? ONLY? (COUNTS|HALF|A) MEASURE? BUSINESS? UNIT? (?<=UNIT|BUSINESS) (WITHIN|BEFORE){1,2}"),
    (
        "length",
        "(?<=COMMA|OPEN|COLON|RIGHTWORD|ACCESS) ONLY? (COUNTS|HALF|A) MEASURE? BUSINESS? UNIT? (?<=UNIT|BUSINESS)(?=END|$|COMMA|CLOSE|FILLER)",
    ),
    ("length", "(COUNTS|HALF|A) MEASURE? UNIT (?=POSS ACCESS)"),
    ("length", "(?<!THISUNIT|NEXT) (COUNTS|HALF) MEASURE? UNIT(?=END|$|COMMA)"),
    ("unclear", "(UNTIL|DURATION) FEW MEASURE? UNIT (WITHIN|BEFORE)?"),
    ("unclear", "FEW MEASURE? UNIT (WITHIN|BEFORE)"),
    ("unclear", "UNTIL+ (MONTH|YEAR NIAN|TIME) BEFORE"),
    ("unclear", "(UNTIL|DURATION|COMMA) FOREVER BEFORE?"),
)

_MESSAGES = (
    ("quoted", "(AND|COMMA)? (ADD|LEAD|SAYING|GEI PRON){0,2} A? MSGNOUN (SAYING|COLON|LE|AS|IS){0,3}"),
    ("quoted", "(AND|COMMA)? ALSO? (WITH PRON)? SAYING (COLON|COMMA)?"),
    ("quoted", "(AND|COMMA)? TELL (PRON|ALL|PERSON) (SAYING)? COLON?"),
    ("rest", "(AND|COMMA)? (ADD|LEAD)? A? MSGNOUN (COLON|SAYING COLON?|IS COLON?|AS COLON?)"),
    ("rest", "(AND|COMMA)? ALSO? SAYING COLON"),
    ("rest", "COMMA (ADD|AND|ALSO)? MSGNOUN(?!END|$|COMMA|COLON|POSS)"),
    ("rest", "COMMA (AND|ALSO)? SAYING(?!END|$|COMMA|COLON|POSS|FILLER|LE|MSGNOUN|QUOTE)"),
    ("rest", "(COMMA|AND|ALSO){1,2} TELL (PRON|ALL|PERSON) SAYING? (COLON|COMMA)?(?!END|$|FILLER|LE)"),
)

# What tells or asks of a share, and wants none: 发给刘洋了, 发给刘洋吗.
_TALK = (
    "[^END]*(COMMA|END) (LEAD|SLIP|FILLER|COMMA){0,3} CANCEL (CANCEL|COMMA|FILLER|LE|LEAD){0,4}(END|$)",
    "(?![^END]*MAYI)[^END]*MA(?=END|$)",
    "[^END]*(SEND|SHARE|GEI|ALLOW|ADDED) [^NOFILE]*LE(?=END|$|COMMA|MA)",
)

_FILE_NOUNS = {
    "文件": "",
    "文档": "",
    "档案": "",
    "文件夹": "folder",
    "资料夹": "folder",
    "目录": "folder",
    "表格": "spreadsheet",
    "电子表格": "spreadsheet",
    "试算表": "spreadsheet",
    "excel": "spreadsheet",
    "excel表": "spreadsheet",
    "excel表格": "spreadsheet",
    "工作簿": "spreadsheet",
    "幻灯片": "presentation",
    "演示文稿": "presentation",
    "ppt": "presentation",
    "pdf": "pdf",
    "pdf文件": "pdf",
    "word": "document",
    "word文档": "document",
    "excel文件": "spreadsheet",
    "ppt文件": "presentation",
    "图片": "image",
    "照片": "image",
    "视频": "video",
    "链接": "link",
    "连结": "link",
    "附件": "",
    "东西": "",
}

_GENERIC = _set(
    """
    报告 报表 表 方案 合同 稿 草稿 清单 材料 资料 简报 deck 版本 计划 政策 预算 纪要 文稿 笔记 总结 提案 手册 图 单子 名单 内容 稿子 幻灯 页面 数据
    """
)
_NEWEST = _set("最新 最新的 最新版 最新版的 最新版本 最新版本的 最近的 最新一版 最新那版 最后一版 最新一份")
_DOCUMENTS = _set("deck budget roadmap plan report sheet spreadsheet slides proposal draft notes file doc document contract invoice policy agenda minutes guide template list study summary review forecast brief checklist handbook spec ppt excel pdf word okr kpi sop nda faq rfp sow prd demo")
_VERSIONS = _set("版本 版本的 版 版的 一版 一份")
_NOT_FILES = _set(
    """
    会议 会议链接 会议邀请 会议号 腾讯会议 红包 通知 看法 想法 经验 心得 好消息 消息 屏幕 位置 意见 建议 感受 故事 快乐 喜悦 观点 见解 笑话 新闻 歌 音乐 日历 体会 收获 感想 技巧 秘密 秘诀 做法 成果 午餐 电话 邮件 短信 信息 红包 礼物 问候 祝福 时间 机会 钱 车 房间
    办公室 会议室 共享屏幕 手机 孩子 电脑 车子 钥匙 名片 单词 账号 密码 朋友圈 表情 表情包 微信 二维码 名片 情况 进展 进度 好处 痛苦 责任 市场份额 份额 思路 反馈 近况 日常 生活 美食 话题 知识 干货 桌面 窗口 照片墙 提醒 通知 请柬 会议邀请 邀请 任务 问题 爱 热点 网络 wifi 充电宝 单车 花 压力
    """
)
_NOT_PEOPLE = _set(
    "朋友圈 自己 邮件 附件 文件 群 会议 日程 列表 打印机 电脑 手机 邮箱 云盘 网盘 桌面 系统 服务器 压力 机会 面子 好评 建议 意见 时间 一点时间 点时间 个机会 个面子"
)
_NOT_OWNERS = _set(
    "今天 昨天 明天 上周 本周 这周 下周 上个月 本月 去年 今年 明年 会议 公司 部门 项目 客户 上次 最新 之前 以前 现在 当前 正式 完整 详细 全部 原来 新 旧 q1 q2 q3 q4 他 她 我 你"
)
_DEPARTMENTS = _set(
    "法务 财务 市场 人事 销售 研发 技术 运营 行政 采购 设计 产品 客服 审计 合规 人力资源 it hr 后勤 公关 管理层 领导 客户 供应商 董事会"
)

_TRADITIONAL = (
    "發发給给讓让請请將将與与這这個个權权編编輯辑檢检視视閱阅讀读寫写註注評评論论檔档資资夾夹連连結结鏈链誰谁麼么為为們们還还對对從从開开關关訪访問问許许隊队組组門门員员費费預预報报劃划計计書书單单據据圖图錄录記记會会議议"
    "週周禮礼後后內内過过時时間间點点號号兩两長长續续銷销轉转傳传郵邮電电驗验證证說说訴诉備备訊讯謝谢幫帮煩烦勞劳駕驾嗎吗總总經经僅仅刪删擁拥簽签審审頁页體体級级陸陆劉刘陳陈楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑韓韩馮冯蕭萧"
    "鄧邓蘇苏盧卢蔣蒋賈贾葉叶閻阎鍾钟譚谭鄒邹龍龙萬万錢钱湯汤賴赖龔龚顧顾採采購购務务產产設设術术運运營营財财動动業业緊紧應应該该剛刚纔才舊旧換换變变選选擇择數数條条張张復复裡里裏里羣群頻频訂订聽听樣样當当歸归參参終终"
    "範范專专項项團团倉仓庫库練练訓训簡简細细節节績绩稅税約约協协標标價价現现實实親亲嘗尝試试獲获啟启絕绝執执織织構构圍围標标劃划讚赞厲厉幹干嚴严紀纪韋韦畢毕聶聂叢丛駱骆嶽岳齊齐莊庄塗涂凌凌寧宁柯柯閔闵衛卫單单謝谢於于"
    "滿满擔担勿勿絡络遠远網网導导頭头訴诉責责賬账帳帐線线協协險险雙双職职無无須须係系舉举貼贴隨随題题適适誤误詞词語语譯译雖虽靜静嚮向處处辦办師师蔔卜製制週周獨独壓压縮缩領领題题臨临類类樂乐協协稱称隻只併并盡尽儘尽彙汇"
    "確确認认覽览瀏浏補补啦啦喲哟鐘钟傑杰錯错弄弄誌志願愿"
)

CHINESE = Vocabulary(
    language="zh",
    sample="请把预算发给刘洋和李雷，只读，周五前有效，留言：请看第三页",
    words=_WORDS,
    valued=_VALUED,
    classes=_CLASSES,
    parts=_PARTS,
    shapes=_SHAPES,
    closings=_CLOSINGS,
    corrections=_CORRECTIONS,
    roles=_ROLES,
    mail=_MAIL,
    sign_in=_SIGN_IN,
    dates=_DATES,
    messages=_MESSAGES,
    talk=_TALK,
    file_nouns=_FILE_NOUNS,
    documents=_DOCUMENTS,
    generic=_GENERIC,
    newest=_NEWEST,
    versions=_VERSIONS,
    not_files=_NOT_FILES,
    not_people=_NOT_PEOPLE,
    not_owners=_NOT_OWNERS,
    departments=_DEPARTMENTS,
    nameable=("SURNAME", "COUNT", "UNIT", "TOPIC", "DEPT", "DOC", "WORDLIKE", "GROUPNOUN", "NAMEABLE", "ORD", "MONTH"),
    typo_groups=(),
    never_typos=frozenset(),
    slashed="month day",
    variants=dict(zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True)),
)
