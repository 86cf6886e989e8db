// Elements of a list must convert
// covers: A2.list-array
void main()
{
    array<int> a = {1, "x"}; // expect error AS3001
    array<bool> c = {true, 1}; // expect error AS3001
}
