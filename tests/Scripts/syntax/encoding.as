// Sources are UTF-8
// covers: A1.encoding
void main()
{
    println("äöü ✓ 日本"); // expect: äöü ✓ 日本
    /* комментарий */ println("ok"); // expect: ok
}
