// auto needs a value with a type
// covers: A4.auto
void f() { }
void main()
{
    auto a; // expect error AS3021
    auto b = null; // expect error AS3021
    auto c = f(); // expect error AS3021
}
