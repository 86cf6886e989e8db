// A conversion to a number takes one value; there is no empty one
// covers: A6.construct
enum E { X }
void main()
{
    int i = int(); // expect error AS3020
    bool b = bool(); // expect error AS3020
    E e = E(); // expect error AS3020
    int8 j = int8(1, 2); // expect error AS3020
    string s = string();
    println(s.isEmpty());
}
